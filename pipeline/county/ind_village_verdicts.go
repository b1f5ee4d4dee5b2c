package county

var _ = add(Indicator{
	ID: "village_verdicts", Title: "村级验收结论", Unit: "个", Order: 154,
	Num:   "各结论的验收村",
	Sheet: "village_acceptance",
	Sent:  inspectsVillages,
	Parts: codePartsAndBlank("验收结论"),
	Count: countVillageVerdicts,
})

func countVillageVerdicts(_ *County, a *Area, k *Counter) {
	for v, x := range a.VillageAccepted() {
		k.Add(&x.Place, v, orBlank(x.Verdict.V), 1, 0)
	}
}
