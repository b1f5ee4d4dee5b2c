package assess

import (
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

var _ = add(Indicator{Code: "W2", Name: "监测联系人落实率", Formula: "填有监测联系人和电话的户 ÷ 风险未消除的监测对象", Source: "监测对象“监测联系人”“监测联系人电话”", Cases: true,
	Of: func(u *Unit) Count {
		return u.atRisk(func(_ *county.House, m *record.Monitor) bool { return m.Contact.OK() && m.ContactPhone.OK() })
	}})
