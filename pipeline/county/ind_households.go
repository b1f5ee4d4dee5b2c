package county

var _ = add(Indicator{
	ID: "households", Title: "户数", Unit: "户", Order: 10,
	Num:   "账一 基本情况在册户（不含标记减少的户）",
	Sheet: "household",
	Count: countHouseholds,
})

func countHouseholds(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, "", 1, 0)
	}
}
