package county

var _ = add(Indicator{
	ID: "filed_ok", Title: "档案合格率", Unit: "%", Order: 90,
	Num:   "核查结论为合格的户",
	Den:   "已归档户",
	Sheet: "archive",
	Count: countFiledOk,
})

func countFiledOk(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if h.Archive != nil {
			k.Add(&h.Archive.Place, h.Village, "", yes(h.Archive.Verdict.Is("合格")), 1)
		}
	}
}
