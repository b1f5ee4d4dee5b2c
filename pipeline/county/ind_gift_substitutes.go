package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "gift_substitutes", Title: "七个一替补", Unit: "人", Order: 280,
	Num:   "标明替补的慰问对象",
	Sheet: "gift",
	Parts: codeParts("七个一类别"),
	Count: countGiftSubstitutes,
})

func countGiftSubstitutes(_ *County, a *Area, k *Counter) {
	eachGift(a, func(g *record.Gift, village int) { k.Add(&g.Place, village, g.Kind.V, yes(g.Substitute.Yes()), 0) })
}
