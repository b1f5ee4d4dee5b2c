package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "gift_amounts", Title: "慰问金", Unit: "元", Order: 290,
	Num:   "各类慰问金之和",
	Scale: 2,
	Sheet: "gift",
	Parts: codeParts("七个一类别"),
	Count: countGiftAmounts,
})

func countGiftAmounts(_ *County, a *Area, k *Counter) {
	eachGift(a, func(g *record.Gift, village int) {
		if g.Amount.OK() {
			k.Add(&g.Place, village, g.Kind.V, g.Amount.V, 0)
		}
	})
}
