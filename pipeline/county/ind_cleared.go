package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "cleared", Title: "风险消除率", Unit: "%", Order: 530,
	Num:   "风险已消除的监测对象",
	Den:   "识别过的监测对象（同一户取最近一次）",
	Sheet: "monitor",
	Parts: codePartsAndBlank("监测对象类别"),
	Count: countCleared,
})

func countCleared(_ *County, a *Area, k *Counter) {
	watched(a, func(h *House, m *record.Monitor) {
		k.Add(&m.Place, h.Village, orBlank(m.Category.V), yes(m.State() == record.Cleared), 1)
	})
}
