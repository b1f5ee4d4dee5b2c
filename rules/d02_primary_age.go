package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D02", Title: "小学生的年龄不合常理",
		Why:      "多半是在校状况几年没有更新，或出生日期错了。",
		Fix:      "请核实年龄和在读年级。",
		Basis:    "贵州某县规则 5_17_002（6至14岁）",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"primary_min", "primary_max", "primary_too_old"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high, old := int(c.Int("primary_min")), int(c.Int("primary_max")), int(c.Int("primary_too_old"))
			if p := c.Person(m); p.stage() == primary && p.AgeOK && (p.Age < low || p.Age > high && p.Age < old) {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况是“%s”（一般%d至%d周岁）", called(m), p.Age, m.Schooling.V, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 出生日期 | 在校生状况
6205211002010005 | 冯小雨 | | 2010-08-06 | »小学
6205211002010005 | 冯小雪 | | 2000-05-17 | »小学`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010005 | 冯小雨 | 小学
6205211002010001 | 王小军 | 小学`},
	})
}
