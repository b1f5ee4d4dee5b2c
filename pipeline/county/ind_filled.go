package county

var _ = add(Indicator{
	ID: "filled", Title: "三本账完成率", Unit: "%", Order: 40,
	Num:   "三本账都有记录的户",
	Den:   "应填户（核定户数与账一在册户数中较大者；未报送的用核定户数或上期户数）",
	Sheet: "household",
	Needs: []string{"measure", "income", "账"},
	Count: countFilled,
	Absent: func(_ *County, a *Area, k *Counter) {
		if a.Expected > 0 {
			k.Add(nil, -1, "", 0, a.Expected)
		}
	},
})

func countFilled(_ *County, a *Area, k *Counter) {
	rest := a.Expected
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, "", yes(h.Filled()), 1)
		rest--
	}
	k.Add(nil, -1, "", 0, max(rest, 0))
}
