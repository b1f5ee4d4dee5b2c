package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "monitored_people", Title: "监测对象人口", Unit: "人", Order: 520,
	Num:   "风险未消除的监测对象的家庭人口，按类别",
	Sheet: "monitor",
	Parts: codePartsAndBlank("监测对象类别"),
	Count: countMonitoredPeople,
})

func countMonitoredPeople(_ *County, a *Area, k *Counter) {
	atRisk(a, func(h *House, m *record.Monitor) {
		k.Add(&m.Place, h.Village, orBlank(m.Category.V), int64(h.Size.V), 0)
	})
}
