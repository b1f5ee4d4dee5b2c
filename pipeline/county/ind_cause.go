package county

var _ = add(Indicator{
	ID: "cause", Title: "主要致贫原因", Unit: "户", Order: 180,
	Num:   "各主要致贫原因的在册户（账一）",
	Sheet: "household",
	Needs: []string{"household.main_cause"},
	Parts: codePartsAndBlank("致贫原因"),
	Count: countCause,
})

func countCause(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, orBlank(h.MainCause.V), 1, 0)
	}
}
