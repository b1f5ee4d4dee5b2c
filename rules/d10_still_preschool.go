package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D10", Title: "满七周岁的健康孩子还填学前教育",
		Why:      "在校状况没有更新，或没有按时入学。",
		Fix:      "请核实并更新在校生状况。",
		Basis:    "贵州某县规则 5_17_001（7岁）",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"preschool_max", "student_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			limit := int(c.Int("preschool_max"))
			p := c.Person(m)
			if p.stage() == preschool && p.AgeOK && p.Age > limit && p.Age <= int(c.Int("student_max")) && m.Health.Is("健康") {
				c.Find(m, &m.Schooling, "%s%d周岁、身体健康，在校生状况还是“%s”（一般不超过%d周岁）", called(m), p.Age, m.Schooling.V, limit)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010005 | 冯小雪 | »学前教育`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010005 | 冯小雨 | 学前教育`},
	})
}
