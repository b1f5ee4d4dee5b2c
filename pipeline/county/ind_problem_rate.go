package county

var _ = add(Indicator{
	ID: "problem_rate", Title: "有问题户占比", Unit: "%", Order: 390,
	Num:   "有错误或疑点的户",
	Den:   "在册户",
	Sheet: "household",
	Count: countProblemRate,
})

func countProblemRate(c *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, "", yes(c.Problems.Houses[a.ID][h.HouseholdNo.V] != nil), 1)
	}
}
