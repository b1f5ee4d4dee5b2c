package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M05", Title: "分状态合计与总户数不等",
		Why:      "同一户在账三登记几次，按状态汇总就会多出户来。",
		Fix:      "请删去重复的行。",
		Basis:    "总户数应等于未脱贫、预脱贫、已脱贫、返贫之和",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			rows := map[string][]*record.Income{}
			var order []string
			extra := 0
			for i := range t.Incomes {
				x := &t.Incomes[i]
				if !x.HouseholdNo.OK() || t.doubled[x.HouseholdNo.V] {
					continue
				}
				if rows[x.HouseholdNo.V] = append(rows[x.HouseholdNo.V], x); len(rows[x.HouseholdNo.V]) == 2 {
					order = append(order, x.HouseholdNo.V)
				}
				if len(rows[x.HouseholdNo.V]) > 1 {
					extra++
				}
			}
			for _, no := range order {
				list := rows[no]
				f := c.Find(list[1], &list[1].HouseholdNo, "账三按状态合计%d户，实有%d户，多%d户：户主%s登记了%d次", len(t.Incomes), len(t.Incomes)-extra, extra, list[0].HeadName.V, len(list))
				for _, x := range append(list[:1:1], list[2:]...) {
					Also(f, x, &x.HouseholdNo)
				}
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态
»6205211002010003 | ~
+ »6205211002010003 | 未脱贫`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010003 | 未脱贫 | `},
	})
}
