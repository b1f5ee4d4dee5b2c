package county

var _ = add(Indicator{
	ID: "gifts", Title: "七个一完成率", Unit: "%", Order: 260,
	Num:   "已确定慰问对象的村次",
	Den:   "行政村×七类",
	Sheet: "gift",
	Parts: codeParts("七个一类别"),
	Count: countGifts,
})

func countGifts(c *County, a *Area, k *Counter) {
	kinds := c.Spec.Codes["七个一类别"].Values
	have := giftsByVillage(a)
	for v, name := range a.Villages {
		for _, kind := range kinds {
			if name != NoVillage {
				k.Add(have[giftKey{v, kind}], v, kind, yes(have[giftKey{v, kind}] != nil), 1)
			}
		}
	}
}
