package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K02", Title: "脱贫状态与脱贫年度矛盾",
		Why:      "脱贫年度是分年度减贫人数的依据，缺了或多了都会让年度台账对不上。",
		Fix:      "请对照验收表补填或删去脱贫年度。",
		Basis:    "状态与年度逻辑：已脱贫、预脱贫须有年度，未脱贫不得有年度",
		Severity: record.Mistake, Zhun: "7", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			switch {
			case x == nil || c.categoryAgainstStatus(h):
			case x.Leaving() && x.ExitYear.S == record.Blank:
				c.Find(x, &x.ExitYear, "脱贫状态为“%s”，脱贫年度为空", x.Status.V)
			case x.Status.Is("未脱贫") && x.ExitYear.OK() && c.ranBackwards(h) == "" && !(h.Acceptance != nil && h.Acceptance.Verdict.Is("通过")): // K14 tells of a passed one
				f := c.Find(x, &x.ExitYear, "脱贫状态为“未脱贫”，脱贫年度却填%d年", x.ExitYear.V)
				Also(f, x, &x.Status)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010003 | 已脱贫 | »
6205211002010001 | »未脱贫 | »2014`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度 | 返贫年度 | 返贫原因
6205211002010003 | 返贫 | 2014 | 2015 | 因病`},
	})
}
