package rules

import (
	"fmt"
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R12", Title: "风险与家庭情况对不上",
		Why:      "因残没有残疾人、因病没有病人，措施就会落错地方。",
		Fix:      "请核实风险，或更正家庭成员信息。",
		Basis:    "贵州某县规则2_11_001、5_15_013至5_15_015、5_11_029",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			m := atRisk(h)
			if m == nil {
				return
			}
			for i := range m.Risks {
				if why := unproven(h, m.Risks[i].V); why != "" {
					c.Find(m, &m.Risks[i], "风险为“%s”，%s", m.Risks[i].V, why)
					return
				}
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010002 | 赵福成 | 健康
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险1
6205211002010002 | 赵福成 | »~`, `
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险2
6205211002010003 | 孙有才 | »缺劳动力`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险2
6205211002010002 | 赵福成 | 缺劳动力`},
	})
}

// unproven says what in the household contradicts a risk, or "". R13 does not ask for measures against what R12 calls unproven.
func unproven(h *record.Home, risk string) string {
	if len(h.Members) == 0 || !countFits(h) {
		return "" // who is in the household is not known; F06 and F08 tell that
	}
	people := present(h)
	any := func(is func(*record.Member) bool) bool { return slices.ContainsFunc(people, is) }
	switch able, known := ableBodied(h); {
	case risk == "因残" && !any(func(m *record.Member) bool {
		return isOneOf(m, "残疾") || !m.Health.OK() || parseID(m.ID.V).Shape == Disability
	}):
		return "家里没有残疾人"
	case risk == "因病" && !any(func(m *record.Member) bool { return isOneOf(m, "大病", "慢性病") || !m.Health.OK() }):
		return "家里没有患大病、慢性病的人"
	case risk == "缺劳动力" && known && 2*able > len(people):
		return fmt.Sprintf("%d人中有%d个劳动力", len(people), able)
	case risk == "因务工就业不稳" && len(h.Works) == 0 && !any(func(m *record.Member) bool { return m.WorkPlace.OK() || m.WorkMonths.V > 0 }):
		return "家里没有人务工"
	}
	return ""
}
