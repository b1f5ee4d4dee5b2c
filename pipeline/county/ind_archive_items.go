package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "archive_items", Title: "档案要件齐全率", Unit: "%", Order: 100,
	Num:   "状态为“有”的要件",
	Den:   "应有要件（不含“不需要”）",
	Sheet: "archive",
	Parts: archiveItems,
	Count: countArchiveItems,
})

func countArchiveItems(c *County, a *Area, k *Counter) {
	names := archiveItems(c.Spec)
	for h := range a.InForce() {
		if h.Archive == nil {
			continue
		}
		for i, item := range h.Archive.Items {
			if !item.Is("不需要") && item.S != record.Absent {
				k.Add(&h.Archive.Place, h.Village, names[i], yes(item.Is("有")), 1)
			}
		}
	}
}
