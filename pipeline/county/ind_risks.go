package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "risks", Title: "致贫返贫风险", Unit: "户次", Order: 550,
	Num:   "风险未消除的监测对象填写的风险，一户可有几项",
	Sheet: "monitor",
	Parts: codeParts("致贫返贫风险"),
	Count: countRisks,
})

func countRisks(_ *County, a *Area, k *Counter) {
	atRisk(a, func(h *House, m *record.Monitor) {
		for _, risk := range m.Causes() {
			k.Add(&m.Place, h.Village, risk, 1, 0)
		}
	})
}
