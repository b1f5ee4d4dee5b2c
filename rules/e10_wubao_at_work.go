package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E10", Title: "五保供养对象外出务工",
		Why:      "能常年外出务工的，是否还符合五保供养条件要核实。",
		Fix:      "请核实务工情况，并商民政部门复核供养条件。",
		Basis:    "贵州某县规则 5_01_004",
		Severity: record.Doubt, Zhun: "5", Class: ClassWork,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if record.Wubao(h.Category) && m.WorkPlace.OK() && !m.WorkPlace.Is("乡（镇）内务工") && !unpaidWubao(h) {
				c.Find(m, &m.WorkPlace, "%s所在户是五保户，务工状况却是“%s”", called(m), m.WorkPlace.V)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010002 | 赵福成 | »县外省内务工 | 4`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010001 | 王大山 | 县外省内务工 | 4`},
	})
}
