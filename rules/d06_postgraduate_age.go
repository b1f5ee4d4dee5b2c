package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D06", Title: "研究生的年龄偏小",
		Why:      "多半是选错了学段。",
		Fix:      "请核实在读学校和学段。",
		Basis:    "贵州某县规则 5_17_006（20岁以上）；2016年代码表没有研究生一项，按所写文字判断",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"postgraduate_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low := int(c.Int("postgraduate_min"))
			written := m.Written("schooling", &m.Schooling)
			if p := c.Person(m); m.Schooling.Known() >= record.Bad && postgraduate(written) && p.AgeOK && p.Age < low {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况是“%s”（一般%d周岁以上）", called(m), p.Age, written, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010004 | 马晓东 | »硕士研究生`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小军 | 硕士研究生`},
	})
}
