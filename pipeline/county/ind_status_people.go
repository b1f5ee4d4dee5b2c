package county

var _ = add(Indicator{
	ID: "status_people", Title: "脱贫状态人口", Unit: "人", Order: 170,
	Num:   "各脱贫状态在册户的家庭人口",
	Sheet: "income",
	Needs: []string{"income.status"},
	Parts: codePartsAndBlank("脱贫状态"),
	Count: countStatusPeople,
})

func countStatusPeople(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(incomePlace(h), h.Village, orBlank(status(h)), int64(h.Size.V), 0)
	}
}
