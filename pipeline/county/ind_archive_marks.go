package county

var _ = add(Indicator{
	ID: "archive_marks", Title: "落款日期印章齐全率", Unit: "%", Order: 120,
	Num:   "落款、日期、印章齐全的户",
	Den:   "已归档户",
	Sheet: "archive",
	Count: countArchiveMarks,
})

func countArchiveMarks(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if h.Archive != nil {
			k.Add(&h.Archive.Place, h.Village, "", yes(h.Archive.CompleteMarks.Yes()), 1)
		}
	}
}
