package rules

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R13", Title: "风险没有对应的帮扶措施",
		Why:      "措施不对着风险落实，风险消除不了。",
		Fix:      "请按风险补充措施，或更正风险。",
		Basis:    "贵州某县规则5_18组；对应关系见表样的“风险措施”，待县扶贫办确认",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			m := atRisk(h)
			if m == nil || !c.town.sent("measure") {
				return
			}
			for i := range m.Risks {
				kinds := c.remedies(m.Risks[i].V)
				if kinds == nil || unproven(h, m.Risks[i].V) != "" || slices.ContainsFunc(h.Measures, func(x *record.Measure) bool { return !x.Kind.OK() || slices.Contains(kinds, x.Kind.V) }) {
					continue
				}
				c.Find(m, &m.Risks[i], "风险为“%s”，%d项措施中没有%s", m.Risks[i].V, len(h.Measures), strings.Join(kinds, "、"))
				return
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险2
6205211002010003 | 孙有才 | »因安全饮水`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险2 | 其他风险备注
6205211002010003 | 孙有才 | 其他 | 牲畜疫病`},
	})
}
