package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I04", Title: "一般贫困户有低保成员或低保金",
		Why:      "享受低保的应登记为低保贫困户，属性不对会影响兜底政策和分类统计。",
		Fix:      "请对照民政部门低保名单改正属性、成员或金额。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查",
		Severity: record.Mistake, Zhun: "5", Class: ClassLowIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !record.Plain(h.Category) || !categoryAgreed(h) {
				return
			}
			n, money := 0, int64(0)
			for _, m := range present(h) {
				if m.Dibao.Yes() {
					n++
				}
			}
			if x := h.Income; x != nil && x.TWubao.V <= 0 && partsAddUp(x) { // both allowances at once, and sums that are not, are told by the rules on that
				money = x.TDibao.V
			}
			if n == 0 && money <= 0 {
				return
			}
			f := c.Find(h.Household, &h.Category, "属性为一般贫困户，享受低保%d人、低保金%s元", n, yuan(money))
			for _, m := range present(h) {
				if m.Dibao.Yes() {
					Also(f, m, &m.Dibao)
				}
			}
			if money > 0 {
				Also(f, h.Income, &h.Income.TDibao)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010004 | »一般贫困户
== 家庭成员
户编号 | 姓名 | 是否享受低保
6205211002010004 | 马秀兰 | »~
6205211002010004 | 马晓东 | »~
== 账三 收入及脱贫进度
户编号 | 贫困户属性 | 低保金
6205211002010004 | 一般贫困户 | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010004 | 低保户`},
	})
}
