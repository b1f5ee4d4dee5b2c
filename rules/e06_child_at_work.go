package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E06", Title: "未满十六周岁填有务工",
		Why:      "使用童工违法，多半是填串了行或年龄错了。",
		Fix:      "请核实，填错的清空务工状况和时间。",
		Basis:    "贵州某县规则 5_16_010；《劳动法》第十五条",
		Severity: record.Mistake, Zhun: "2", Class: ClassWork,
		Params: []string{"work_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low := int(c.Int("work_min"))
			if p := c.Person(m); p.Working() && p.AgeOK && p.Age < low {
				field := record.Value(&m.WorkPlace)
				if !m.WorkPlace.OK() {
					field = &m.WorkMonths
				}
				c.Find(m, field, "%s%d周岁，未满%d周岁，却填有务工", called(m), p.Age, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010001 | 王小梅 | »省外务工 | 3`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010004 | 马晓东 | 省外务工 | 3`},
	})
}
