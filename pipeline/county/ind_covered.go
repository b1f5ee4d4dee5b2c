package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "covered", Title: "帮扶措施覆盖率", Unit: "%", Order: 560,
	Num:   "有帮扶措施的监测对象",
	Den:   "风险未消除的监测对象",
	Sheet: "monitor",
	Needs: []string{"measure"},
	Count: countCovered,
})

func countCovered(_ *County, a *Area, k *Counter) {
	atRisk(a, func(h *House, m *record.Monitor) {
		k.Add(&m.Place, h.Village, "", yes(len(h.Measures) > 0), 1)
	})
}
