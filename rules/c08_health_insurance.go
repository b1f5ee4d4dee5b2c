package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C08", Title: "没有参加新农合或没有填",
		Why:      "有人没参保，一场病就能返贫，也过不了基本医疗这一项。",
		Fix:      "请核实参保情况，未参保的动员参保。",
		Basis:    "贵州某县规则 2_01_008；县级桌面核查工具",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			switch {
			case m.Change.OK():
			case m.HealthInsured.S == record.Blank:
				c.Find(m, &m.HealthInsured, "%s是否参加新农合没有填", called(m))
			case m.HealthInsured.No():
				c.Find(m, &m.HealthInsured, "%s填的是没有参加新农合", called(m))
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 是否参加新农合
6205211002010001 | 王小军 | »否
6205211002010001 | 王小梅 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 是否参加新农合
6205211002010001 | 王小军 | 有`},
	})
}
