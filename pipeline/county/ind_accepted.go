package county

var _ = add(Indicator{
	ID: "accepted", Title: "自查验收完成率", Unit: "%", Order: 130,
	Num:   "有自查验收表的户",
	Den:   "已脱贫户和预脱贫户",
	Sheet: "acceptance",
	Needs: []string{"income.status"},
	Count: countAccepted,
})

func countAccepted(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if h.MustExit() {
			k.Add(&h.Income.Place, h.Village, "", yes(h.Acceptance != nil), 1)
		}
	}
}
