package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K09", Title: "各项指标达标仍为未脱贫",
		Why:      "收入和保障全部达标还不退出，属于应退未退，占用扶持名额。",
		Fix:      "请核实指标，达标的列入预脱贫，未达标的更正指标并说明。",
		Basis:    "县级核对工具同类检查；退出验收标准",
		Severity: record.Doubt, Zhun: "7", Class: ClassOdd,
		Params: []string{"exit_line", "poor_income_high"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if x == nil || h.Acceptance != nil && h.Acceptance.Verdict.Is("通过") || c.ranBackwards(h) != "" {
				return // an acceptance passed, or a state that ran backwards, says it better
			}
			line, named, ok := c.lineOf("exit_line", c.dataYear())
			if ok && x.Status.Is("未脱贫") && perHeadStands(x) && x.NetPerHead.V > line && x.NetPerHead.V <= c.Fen("poor_income_high") && allSixMet(x) {
				f := c.Find(x, &x.Status, "人均纯收入%s元超过%s，两不愁三保障和饮水安全全部达标，仍为未脱贫", yuan(x.NetPerHead.V), named)
				Also(f, x, &x.NetPerHead)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 脱贫状态
6205211002010001 | 11350 | 15930 | 14450 | »3612.5 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 饮水安全有保障
6205211002010001 | 11350 | 15930 | 14450 | 3612.5 | 否`},
	})
}
