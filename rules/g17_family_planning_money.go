package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G17", Title: "有计划生育金而非独生子女户、双女户",
		Why:      "计划生育奖扶只给独生子女户和双女户，户类型没登记会影响享受政策。",
		Fix:      "请对照计生部门名单核实户类型。",
		Basis:    "城市数据清洗目录计生金检查；本县默认，待县扶贫办确认",
		Severity: record.Hint, Zhun: "6", Class: ClassIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if x := h.Income; x != nil && x.TFamilyPlanning.V > 0 && partsAddUp(x) && h.OneChild.No() && h.TwoDaughters.No() {
				c.Find(x, &x.TFamilyPlanning, "有计划生育金%s元，账一既非独生子女户也非双女户", yuan(x.TFamilyPlanning.V))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 是否双女户
6205211002010005 | 否
== 账三 收入及脱贫进度
户编号 | 计划生育金
6205211002010005 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 计划生育金
6205211002010005 | 600`},
	})
}
