package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R08", Title: "帮扶消除而没有登记措施",
		Why:      "消除方式填帮扶消除，就要有措施可查。",
		Fix:      "请补登帮扶措施，或更正消除方式。",
		Basis:    "贵州某县规则1_11_009",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: eachMonitor(func(c *Case, h *record.Home, m *record.Monitor) {
			if m.Eliminated.Yes() && m.How.Is("帮扶消除") && len(h.Measures) == 0 && c.town.sent("measure") {
				c.Find(m, &m.How, "风险消除方式为帮扶消除，帮扶措施表中没有这一户的措施")
			}
		}),
		Fires: []string{`
== 帮扶措施
户编号
- 6205211002010004
== 监测对象
户编号 | 户主姓名 | 风险消除方式
6205211002010004 | 马秀兰 | »~`},
		Quiet: []string{`
== 帮扶措施
户编号
- 6205211002010004
== 监测对象
户编号 | 户主姓名 | 风险消除方式
6205211002010004 | 马秀兰 | 自然消除`},
	})
}
