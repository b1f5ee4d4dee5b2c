package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D03", Title: "初中生的年龄不合常理",
		Why:      "多半是在校状况几年没有更新，或出生日期错了。",
		Fix:      "请核实年龄和在读年级。",
		Basis:    "贵州某县规则 5_17_003（12至17岁）",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"junior_min", "junior_max", "student_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("junior_min")), int(c.Int("junior_max"))
			if p := c.Person(m); p.stage() == junior && p.AgeOK && p.Age <= int(c.Int("student_max")) && (p.Age < low || p.Age > high) {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况是“%s”（一般%d至%d周岁）", called(m), p.Age, m.Schooling.V, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010005 | 冯小雪 | »七年级
6205211002010001 | 王小军 | »九年级`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010004 | 马晓东 | 九年级`},
	})
}
