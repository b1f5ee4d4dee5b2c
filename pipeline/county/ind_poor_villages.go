package county

var _ = add(Indicator{
	ID: "poor_villages", Title: "贫困村", Unit: "个", Order: 30,
	Num:   "村级进度表中标明为贫困村的村",
	Den:   "全部行政村",
	Sheet: "village",
	Needs: []string{"village.poor_village"},
	Count: countPoorVillages,
})

func countPoorVillages(_ *County, a *Area, k *Counter) {
	for i := range a.Return.Villages {
		v := &a.Return.Villages[i]
		k.Add(&v.Place, a.VillageOf(v.Village), "", yes(v.PoorVillage.Yes()), 1)
	}
}
