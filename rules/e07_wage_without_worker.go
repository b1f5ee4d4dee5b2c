package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E07", Title: "有工资性收入，家里没有人务工",
		Why:      "收入没有来源，核算不实。",
		Fix:      "请补填务工人员的状况和时间，或改正收入。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#53",
		Severity: record.Doubt, Zhun: "6", Class: ClassWork,
		Params: []string{"wage_floor"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			in, least := h.Income, c.Fen("wage_floor")
			if in == nil || !in.Wage.OK() || in.Wage.V < least || len(h.Members) == 0 || !sumsAddUp(in) {
				return
			}
			for _, m := range h.Members {
				if c.Person(m).Working() || record.Filled(m.WorkPlace) || record.Filled(m.WorkMonths) && !m.WorkMonths.OK() || m.WorkPlace.S == record.Absent {
					return
				}
			}
			c.Find(in, &in.Wage, "%s工资性收入%s元（%s元以上即查），家庭成员都没有务工", called(h.Household), in.Wage, record.FormatScaled(least, 2))
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入
6205211002010004 | »2400 | 6938 | 6248`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入
6205211002010001 | 2400`},
	})
}
