package assess

import (
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

var _ = add(Indicator{Code: "W1", Name: "帮扶措施覆盖率", Formula: "有帮扶措施的户 ÷ 风险未消除的监测对象", Source: "监测对象、帮扶措施", Cases: true,
	Of: func(u *Unit) Count {
		return u.atRisk(func(h *county.House, _ *record.Monitor) bool { return len(h.Measures) > 0 })
	}})
