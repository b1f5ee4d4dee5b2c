package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E08", Title: "有人务工，没有工资性收入",
		Why:      "务工收入漏算，人均纯收入偏低。",
		Fix:      "请核实务工收入后补填；没有务工的改正务工状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#54；收入为几元几十元的见G09",
		Severity: record.Doubt, Zhun: "6", Class: ClassWork,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			in := h.Income
			if in == nil || !in.Wage.OK() || in.Wage.V != 0 || !sumsAddUp(in) {
				return
			}
			n, months := 0, int64(0)
			for _, m := range h.Members {
				if m.WorkMonths.OK() && m.WorkMonths.V > 0 && m.WorkPlace.S != record.Blank { // months without a place are told by E03
					n, months = n+1, months+m.WorkMonths.V
				}
			}
			if n > 0 {
				c.Find(in, &in.Wage, "%s家有%d人务工共%s个月，工资性收入为0", called(h.Household), n, record.FormatScaled(months, 4))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入
6205211002010001 | »0 | 4580 | 3100`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入
6205211002010002 | 0`},
	})
}
