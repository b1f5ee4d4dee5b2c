package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E09", Title: "折合每月务工收入过低或过高",
		Why:      "多半是单位错了，或务工月数不实。",
		Fix:      "请核实务工时间和工资性收入。",
		Basis:    "贵州某县规则 1111_12、5_16_002；下限400元、上限30000元待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"monthly_wage_min", "monthly_wage_max", "wage_floor"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			in, low, high := h.Income, c.Fen("monthly_wage_min"), c.Fen("monthly_wage_max")
			if in == nil || !in.Wage.OK() || in.Wage.V < c.Fen("wage_floor") || !sumsAddUp(in) {
				return
			}
			months := int64(0)
			for _, m := range h.Members {
				if m.WorkMonths.OK() && m.WorkMonths.V > 0 && m.WorkMonths.V <= 12*10000 {
					months += m.WorkMonths.V
				}
			}
			if months == 0 {
				return
			}
			if a := in.Wage.V * 10000 / months; a < low || a > high {
				c.Find(in, &in.Wage, "%s全家务工%s个月，工资性收入%s元，折合每月%s元（一般%s至%s元）", called(h.Household), record.FormatScaled(months, 4), in.Wage,
					record.FormatScaled(a, 2), record.FormatScaled(low, 2), record.FormatScaled(high, 2))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入
6205211002010001 | »1200 | 5780 | 4300
6205211002010003 | »635000 | 643920 | 641610`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入
6205211002010001 | 18000`},
	})
}
