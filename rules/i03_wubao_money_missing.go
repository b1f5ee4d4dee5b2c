package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I03", Title: "五保户五保金为零或过少",
		Why:      "五保供养金按月发放，没有这笔钱说明漏填或没有落实供养。",
		Fix:      "请对照供养金发放表补填全年数。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；下限待县扶贫办确认",
		Severity: record.Mistake, Zhun: "5", Class: ClassLowIncome,
		Params: []string{"allowance_min"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x, least := h.Income, c.Fen("allowance_min")
			if x == nil || !record.Wubao(h.Category) || !partsAddUp(x) {
				return
			}
			if short, written := allowanceShort(x.TWubao, least); short {
				c.Find(x, &x.TWubao, "属性为五保户，五保金%s，应不少于%s元", written, yuan(least))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 五保金
6205211002010002 | »`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 五保金
6205211002010002 | 100`},
	})
}

// unpaidWubao tells that a household of the category draws no such allowance. Then the category is in doubt as a whole, and no rule says so twice.
func unpaidWubao(h *record.Home) bool { return h.Income != nil && h.Income.TWubao.V <= 0 }
