package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H06", Title: "已脱贫户未通生活用电",
		Why:      "没有通电的户谈不上稳定脱贫。",
		Fix:      "请核实并更正，未通电的报电力部门解决。",
		Basis:    "县级核对工具同类检查",
		Severity: record.Mistake, Zhun: "2", Class: ClassUnmet,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if exited(h) && h.PowerHome.No() {
				f := c.Find(h.Household, &h.PowerHome, "已脱贫，是否通生活用电填“否”")
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 是否通生活用电
6205211002010003 | »否
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 是否通生活用电
6205211002010001 | 否`},
	})
}
