package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "gifts_delivered", Title: "七个一慰问送达率", Unit: "%", Order: 270,
	Num:   "有送达日期的慰问对象",
	Den:   "慰问对象",
	Sheet: "gift",
	Parts: codeParts("七个一类别"),
	Count: countGiftsDelivered,
})

func countGiftsDelivered(_ *County, a *Area, k *Counter) {
	eachGift(a, func(g *record.Gift, village int) { k.Add(&g.Place, village, g.Kind.V, yes(g.DeliveredOn.OK()), 1) })
}
