package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D09", Title: "三十岁以上还填在校生",
		Why:      "在校生不计劳动力，成人填成在校生会少算劳动力。",
		Fix:      "请核实，已离校的填“非在校生”。",
		Basis:    "县级疑点核查程序 C2#60",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"student_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			high := int(c.Int("student_max"))
			if p := c.Person(m); p.Student() && p.AgeOK && p.Age > high {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况是“%s”（超过%d周岁）", called(m), p.Age, m.Schooling.V, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 李秀英 | »小学`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小军 | 大专及以上`},
	})
}
