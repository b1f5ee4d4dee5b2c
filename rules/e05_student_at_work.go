package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E05", Title: "高中及以下在校生填外出务工",
		Why:      "在校读书不可能常年外出务工，必有一项错。",
		Fix:      "请核实是否已离校，或清空务工状况。",
		Basis:    "贵州某县规则 4_01_006；乡镇内的假期帮工不查",
		Severity: record.Mistake, Zhun: "2", Class: ClassWork,
		Params: []string{"work_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			p, low := c.Person(m), int(c.Int("work_min"))
			away := m.WorkPlace.OK() && !m.WorkPlace.Is("乡（镇）内务工")
			if s := p.stage(); away && s > preschool && s <= senior && !(p.AgeOK && p.Age < low) {
				c.Find(m, &m.WorkPlace, "%s是“%s”在校生，务工状况却是“%s”（未满%d周岁的另行提示）", called(m), m.Schooling.V, m.WorkPlace.V, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010004 | 马晓东 | »省外务工 | 2`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010004 | 马晓东 | 乡（镇）内务工 | 1`},
	})
}
