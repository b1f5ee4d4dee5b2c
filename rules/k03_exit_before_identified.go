package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K03", Title: "脱贫年度早于识别年度",
		Why:      "先脱贫后识别时间颠倒，两个年度必有一个抄错。",
		Fix:      "请对照登记表和验收表改正。",
		Basis:    "状态与年度逻辑",
		Severity: record.Mistake, Zhun: "7", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if x := h.Income; exitBeforeIdentified(h) {
				f := c.Find(x, &x.ExitYear, "%d年识别、%d年脱贫，时间颠倒", h.IdentifiedYear.V, x.ExitYear.V)
				Also(f, h.Household, &h.IdentifiedYear)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 首次识别年度
6205211002010003 | »2015
== 账三 收入及脱贫进度
户编号 | 脱贫年度
6205211002010003 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫年度
6205211002010003 | 2014`},
	})
}

// exitBeforeIdentified tells that the years run backwards. Rules on dates against the year of identification then say nothing more.
func exitBeforeIdentified(h *record.Home) bool {
	x := h.Income
	return x != nil && x.ExitYear.OK() && h.IdentifiedYear.OK() && x.ExitYear.V < h.IdentifiedYear.V
}
