package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "contacted", Title: "监测联系人落实率", Unit: "%", Order: 570,
	Num:   "填有监测联系人和电话的监测对象",
	Den:   "风险未消除的监测对象",
	Sheet: "monitor",
	Count: countContacted,
})

func countContacted(_ *County, a *Area, k *Counter) {
	atRisk(a, func(h *House, m *record.Monitor) {
		k.Add(&m.Place, h.Village, "", yes(m.Contact.OK() && m.ContactPhone.OK()), 1)
	})
}
