package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D04", Title: "高中、中职生的年龄不合常理",
		Why:      "多半是在校状况几年没有更新，或出生日期错了。",
		Fix:      "请核实年龄和在读年级。",
		Basis:    "贵州某县规则 5_17_004（15至20岁）",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"senior_min", "senior_max", "student_max", "senior_too_young"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high, young := int(c.Int("senior_min")), int(c.Int("senior_max")), int(c.Int("senior_too_young"))
			p := c.Person(m)
			if p.stage() == senior && p.AgeOK && p.Age > young && p.Age <= int(c.Int("student_max")) && (p.Age < low || p.Age > high) {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况是“%s”（一般%d至%d周岁）", called(m), p.Age, m.Schooling.V, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小军 | »中职三年级`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小梅 | 高中一年级
6205211002010004 | 马晓东 | 高中三年级`},
	})
}
