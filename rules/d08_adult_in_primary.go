package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D08", Title: "年满十六周岁还填小学及以下在读",
		Why:      "多半是在校状况几年没有更新。",
		Fix:      "请核实并更新在校生状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#82（16岁）",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"primary_too_old", "student_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low := int(c.Int("primary_too_old"))
			p := c.Person(m)
			if !p.AgeOK || p.Age < low || p.Age > int(c.Int("student_max")) {
				return
			}
			if p.stage() == primary || p.stage() == preschool && !m.Health.Is("健康") {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况还是“%s”（%d周岁起应已离开小学）", called(m), p.Age, m.Schooling.V, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010004 | 马晓东 | »小学`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小梅 | 小学`},
	})
}
