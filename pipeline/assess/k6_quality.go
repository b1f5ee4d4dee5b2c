package assess

import "guatu/pipeline/record"

// Weights of a household with a mistake and with a doubt, in hundredths. Only the worst of a household counts: that caps the deduction.
const (
	mistakeWeight = 100
	doubtWeight   = 30
)

var _ = add(Indicator{Code: "K6", Name: "数据质量", Formula: "1 − Σ 有问题户权重（有错误计1，只有疑点计0.3，每户只计最重的一项）÷ 户数", Source: "本期问题清单；干部自己在走访中发现的问题不扣分", Scale: 2, Cases: false,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			lost := int64(0)
			for _, f := range u.basis.found[homeKey{u.area.ID, h.HouseholdNo.V}] {
				switch f.Severity {
				case record.Mistake:
					lost = mistakeWeight
				case record.Doubt:
					lost = max(lost, doubtWeight)
				}
			}
			c.add(100-lost, 100, "")
		}
		return c.Count
	}})
