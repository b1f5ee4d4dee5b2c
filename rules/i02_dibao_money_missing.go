package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I02", Title: "低保户低保金为零或过少",
		Why:      "有低保成员而没有低保金，说明补贴没有记入收入，或者没有发到户。",
		Fix:      "请对照一折通补填低保金全年数。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；下限待县扶贫办确认",
		Severity: record.Mistake, Zhun: "5", Class: ClassLowIncome,
		Params: []string{"allowance_min"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x, least := h.Income, c.Fen("allowance_min")
			if x == nil || !record.DibaoHousehold(h.Category) || dibaoMembers(h) == nobody || !partsAddUp(x) {
				return // nobody draws it: then the category is in doubt, which the rule on it tells
			}
			if short, written := allowanceShort(x.TDibao, least); short {
				c.Find(x, &x.TDibao, "属性为%s，低保金%s，应不少于%s元", h.Category.V, written, yuan(least))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 低保金
6205211002010004 | 120 | »0`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 低保金
6205211002010004 | 100`},
	})
}

// allowanceShort tells that an allowance is blank or below the least that anybody is paid, and how to name what is written.
func allowanceShort(v record.Money, least int64) (bool, string) {
	switch {
	case v.S == record.Blank:
		return true, "为空"
	case v.OK() && v.V < least:
		return true, "为" + yuan(v.V) + "元"
	}
	return false, ""
}
