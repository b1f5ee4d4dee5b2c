package county

var _ = add(Indicator{
	ID: "category", Title: "贫困户属性", Unit: "户", Order: 190,
	Num:   "各属性的在册户（账一）",
	Sheet: "household",
	Needs: []string{"household.category"},
	Parts: codePartsAndBlank("贫困户属性"),
	Count: countCategory,
})

func countCategory(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, orBlank(h.Category.V), 1, 0)
	}
}
