package county

var _ = add(Indicator{
	ID: "household_kinds", Title: "户类型", Unit: "户", Order: 500,
	Num:   "各户类型的在册户",
	Sheet: "household",
	Needs: []string{"household.kind"},
	Parts: codePartsAndBlank("户类型"),
	Count: countHouseholdKinds,
})

func countHouseholdKinds(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, orBlank(h.Kind.V), 1, 0)
	}
}
