package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D19", Title: "高龄人员有劳动能力，家里却没有务工和经营收入",
		Why:      "劳动能力多半没有更新。",
		Fix:      "请核实劳动能力。",
		Basis:    "县级疑点核查程序 C2#90（65岁以上）",
		Severity: record.Hint, Zhun: "2", Class: ClassLabour,
		Params: []string{"labour_old"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			high := int(c.Int("labour_old"))
			p := c.Person(m)
			if !p.Worker() || !p.AgeOK || p.Age <= high || p.Working() || h.Income == nil {
				return
			}
			if in := h.Income; in.Wage.OK() && in.Wage.V == 0 && in.Business.OK() && in.Business.V == 0 {
				c.Find(m, &m.Labour, "%s%d周岁（超过%d周岁），劳动能力是“%s”，家中没有工资和经营收入", called(m), p.Age, high, m.Labour.V)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010002 | 赵福成 | »普通劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010003 | 孙满仓 | 普通劳动力`},
	})
}
