package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I05", Title: "非五保户有五保金",
		Why:      "五保金只发给五保供养对象，非五保户有这笔钱说明属性或金额填错。",
		Fix:      "请对照供养名单改正属性或金额。",
		Basis:    "县级核对工具同类检查",
		Severity: record.Mistake, Zhun: "5", Class: ClassLowIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if x != nil && categoryAgreed(h) && h.Category.OK() && !record.Wubao(h.Category) && x.TWubao.V > 0 && x.TDibao.V <= 0 && partsAddUp(x) {
				f := c.Find(x, &x.TWubao, "属性为%s，却有五保金%s元", h.Category.V, yuan(x.TWubao.V))
				Also(f, h.Household, &h.Category)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010001 | »~
== 账三 收入及脱贫进度
户编号 | 五保金 | 其他转移性收入
6205211002010001 | »320 | 0`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 五保金
6205211002010001 | 0`},
	})
}
