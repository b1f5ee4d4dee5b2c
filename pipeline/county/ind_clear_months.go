package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "clear_months", Title: "识别到消除平均月数", Unit: "月", Order: 540,
	Num:   "已消除户识别到消除的整月数之和",
	Den:   "识别、消除时间都能读出的已消除户",
	Sheet: "monitor",
	Count: countClearMonths,
})

func countClearMonths(_ *County, a *Area, k *Counter) {
	watched(a, func(h *House, m *record.Monitor) {
		if m.State() == record.Cleared && m.IdentifiedOn.OK() && m.EliminatedOn.OK() && m.EliminatedOn.V >= m.IdentifiedOn.V {
			k.Add(&m.Place, h.Village, "", int64(record.Months(m.IdentifiedOn.V, m.EliminatedOn.V)), 1)
		}
	})
}
