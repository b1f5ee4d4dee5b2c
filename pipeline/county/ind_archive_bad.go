package county

var _ = add(Indicator{
	ID: "archive_bad", Title: "档案要件不合格数", Unit: "件", Order: 110,
	Num:   "状态为“不合格”的要件",
	Sheet: "archive",
	Parts: archiveItems,
	Count: countArchiveBad,
})

func countArchiveBad(c *County, a *Area, k *Counter) {
	names := archiveItems(c.Spec)
	for h := range a.InForce() {
		if h.Archive == nil {
			continue
		}
		for i, item := range h.Archive.Items {
			if item.Is("不合格") {
				k.Add(&h.Archive.Place, h.Village, names[i], 1, 0)
			}
		}
	}
}
