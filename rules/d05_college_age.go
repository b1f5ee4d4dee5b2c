package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D05", Title: "高职、大学生的年龄偏小",
		Why:      "多半是把中职填成高职，或出生日期错了。",
		Fix:      "请核实年龄和在读学校。",
		Basis:    "贵州某县规则 5_17_005（18岁以上）",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"college_min", "senior_too_young"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low := int(c.Int("college_min"))
			if p := c.Person(m); p.stage() == college && p.AgeOK && p.Age < low && p.Age > int(c.Int("senior_too_young")) {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况是“%s”（一般%d周岁以上）", called(m), p.Age, m.Schooling.V, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010004 | 马晓东 | »高职一年级`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小军 | 大专及以上`},
	})
}
