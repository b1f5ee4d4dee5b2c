package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "monitored", Title: "监测对象", Unit: "户", Order: 510,
	Num:   "风险未消除的监测对象，按类别",
	Sheet: "monitor",
	Parts: codePartsAndBlank("监测对象类别"),
	Count: countMonitored,
})

func countMonitored(_ *County, a *Area, k *Counter) {
	atRisk(a, func(h *House, m *record.Monitor) {
		k.Add(&m.Place, h.Village, orBlank(m.Category.V), 1, 0)
	})
}
