package county

var _ = add(Indicator{
	ID: "village_accepted", Title: "村级验收表", Unit: "个", Order: 151,
	Num:   "报了村级验收表的村",
	Sheet: "village_acceptance",
	Sent:  inspectsVillages,
	Count: countVillageAccepted,
})

func countVillageAccepted(_ *County, a *Area, k *Counter) {
	for v, x := range a.VillageAccepted() {
		k.Add(&x.Place, v, "", 1, 0)
	}
}
