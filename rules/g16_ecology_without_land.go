package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G16", Title: "有生态补偿金而退耕还林面积为零",
		Why:      "生态补偿金按退耕还林面积发放，有钱无地说明面积漏填或资金错填。",
		Fix:      "请核对退耕还林面积和补助发放清单。",
		Basis:    "县级核对工具同类检查",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if x := h.Income; x != nil && x.TEcology.V > 0 && partsAddUp(x) && h.ReturnedForest.OK() && h.ReturnedForest.V == 0 {
				f := c.Find(x, &x.TEcology, "生态补偿金%s元，退耕还林面积为0", yuan(x.TEcology.V))
				Also(f, h.Household, &h.ReturnedForest)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 退耕还林面积
6205211002010003 | »0
== 账三 收入及脱贫进度
户编号 | 生态补偿金
6205211002010003 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 生态补偿金
6205211002010003 | 0`},
	})
}
