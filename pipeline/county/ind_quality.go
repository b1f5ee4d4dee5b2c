package county

var _ = add(Indicator{
	ID: "quality", Title: "质量指数", Unit: "%", Order: 400,
	Num:   "在册户×10－错误户×10－疑点户×3",
	Den:   "在册户×10",
	Sheet: "household",
	Count: countQuality,
})

func countQuality(c *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, "", 10-faultPoints(c.Problems.Houses[a.ID][h.HouseholdNo.V]), 10)
	}
}
