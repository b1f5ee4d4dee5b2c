package county

var _ = add(Indicator{
	ID: "people", Title: "人口", Unit: "人", Order: 20,
	Num:   "账一 家庭人口之和",
	Sheet: "household",
	Count: countPeople,
})

func countPeople(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if h.Size.OK() {
			k.Add(&h.Place, h.Village, "", int64(h.Size.V), 0)
		}
	}
}
