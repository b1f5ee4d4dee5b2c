package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K13", Title: "验收通过而收入低于当年标准",
		Why:      "验收时的收入必须达到那一年的标准，低于标准通过就是错退。",
		Fix:      "请复核收入，改正收入或结论。",
		Basis:    "退出标准按脱贫年度执行；省定标准待县扶贫办确认",
		Severity: record.Mistake, Zhun: "7", Class: ClassUnmet,
		Params: []string{"exit_line"},
		Check: EachRow[record.Acceptance](func(c *Case, a *record.Acceptance) {
			if !a.Verdict.Is("通过") || !a.ExitYear.OK() || !a.NetPerHead.OK() {
				return
			}
			if h := c.town.Home(a.HouseholdNo.V); h != nil && h.Income != nil && h.Income.ExitYear.OK() && h.Income.ExitYear.V != a.ExitYear.V {
				return // N07 tells of the year
			}
			line, named, ok := c.lineOf("exit_line", int(a.ExitYear.V))
			if ok && a.NetPerHead.V < line {
				f := c.Find(a, &a.NetPerHead, "验收结论为“通过”，人均纯收入%s元低于%s，差%s元", yuan(a.NetPerHead.V), named, yuan(line-a.NetPerHead.V))
				Also(f, a, &a.Verdict)
			}
		}),
		Fires: []string{`
== 自查验收
户编号 | 人均纯收入 | 验收结论
6205211002010003 | »2780 | »~`},
		Quiet: []string{`
== 自查验收
户编号 | 人均纯收入
6205211002010003 | 2800`},
	})
}
