package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H05", Title: "已脱贫户饮水不安全",
		Why:      "饮水安全是脱贫的硬条件。",
		Fix:      "请核实水质水量并更正，未解决的落实饮水项目。",
		Basis:    "退出验收标准：饮水安全；城市数据清洗目录同类检查",
		Severity: record.Mistake, Zhun: "2", Class: ClassUnmet,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if exited(h) && h.WaterSafe.No() {
				f := c.Find(h.Household, &h.WaterSafe, "已脱贫，饮水是否安全填“否”")
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 饮水是否安全
6205211002010003 | »否
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 饮水是否安全
6205211002010001 | 否`},
	})
}
