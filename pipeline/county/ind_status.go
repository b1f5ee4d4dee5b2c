package county

var _ = add(Indicator{
	ID: "status", Title: "脱贫状态", Unit: "户", Order: 160,
	Num:   "各脱贫状态的在册户（账三）",
	Sheet: "income",
	Needs: []string{"income.status"},
	Parts: codePartsAndBlank("脱贫状态"),
	Count: countStatus,
})

func countStatus(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(incomePlace(h), h.Village, orBlank(status(h)), 1, 0)
	}
}
