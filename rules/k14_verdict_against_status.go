package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K14", Title: "验收结论与脱贫状态矛盾",
		Why:      "验收没通过却标脱贫，或验收通过仍标未脱贫，账和档两张皮。",
		Fix:      "请按验收结论更正账三的脱贫状态。",
		Basis:    "自查验收结论应与账三一致",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			a, status := h.Acceptance, statusOf(h)
			if a == nil || status == "" || c.ranBackwards(h) != "" || c.categoryAgainstStatus(h) {
				return // a state that ran backwards, or that the category contradicts, is told as that
			}
			if a.Verdict.Is("不通过") && exited(h) || a.Verdict.Is("通过") && status == "未脱贫" {
				f := c.Find(a, &a.Verdict, "验收结论为“%s”，账三脱贫状态为“%s”", a.Verdict.V, status)
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 自查验收
户编号 | 验收结论
6205211002010003 | »不通过
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`},
		Quiet: []string{`
== 自查验收
户编号 | 验收结论
6205211002010005 | 不通过`},
	})
}
