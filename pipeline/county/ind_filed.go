package county

var _ = add(Indicator{
	ID: "filed", Title: "档案归档率", Unit: "%", Order: 80,
	Num:   "五类档案表中有记录的户",
	Den:   "在册户",
	Sheet: "archive",
	Count: countFiled,
})

func countFiled(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(archivePlace(h), h.Village, "", yes(h.Archive != nil), 1)
	}
}
