package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H04", Title: "已脱贫户饮水困难",
		Why:      "饮水困难的户不符合脱贫条件。",
		Fix:      "请核实供水情况并更正，未解决的落实饮水项目。",
		Basis:    "退出验收标准：饮水安全；城市数据清洗目录同类检查",
		Severity: record.Mistake, Zhun: "2", Class: ClassUnmet,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if exited(h) && h.WaterHard.Yes() {
				f := c.Find(h.Household, &h.WaterHard, "已脱贫，饮水是否困难填“是”")
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 饮水是否困难
6205211002010003 | »是
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 饮水是否困难
6205211002010001 | 是`},
	})
}
