package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D17", Title: "在校生填有劳动能力",
		Why:      "在校生不计劳动力。",
		Fix:      "请改为“无劳动力”，已离校的改正在校生状况。",
		Basis:    "贵州某县规则 1111_07",
		Severity: record.Doubt, Zhun: "2", Class: ClassLabour,
		Params: []string{"labour_min", "student_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			p, low := c.Person(m), int(c.Int("labour_min"))
			if p.Student() && !(p.stage() == preschool && m.Health.Is("健康")) && !(p.AgeOK && p.Age > int(c.Int("student_max"))) && m.Labour.OK() && !m.Labour.Is("无劳动力") && !(p.Worker() && p.AgeOK && p.Age < low) {
				c.Find(m, &m.Labour, "%s的在校生状况是“%s”，劳动能力却是“%s”（未满%d周岁的有劳动能力另行提示）", called(m), m.Schooling.V, m.Labour.V, low).Want = "无劳动力"
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010004 | 马晓东 | »普通劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 王小梅 | 普通劳动力`},
	})
}
