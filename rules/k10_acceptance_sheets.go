package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K10", Title: "脱贫、预脱贫户没有验收表或有多份",
		Why:      "2014年度脱贫户和2015年度预脱贫户必须逐户自查验收，一户一表。",
		Fix:      "请补填验收表，或删去重复的一份。",
		Basis:    "甘脱领发〔2016〕2号自查验收：2014年脱贫户、2015年预脱贫户户7项指标重新核验",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Params: []string{"acceptance_from_year", "acceptance_to_year"},
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("acceptance") {
				return
			}
			from, to := int32(c.Int("acceptance_from_year")), int32(c.Int("acceptance_to_year"))
			sheets := map[string][]*record.Acceptance{}
			for i := range t.Acceptances {
				a := &t.Acceptances[i]
				sheets[a.HouseholdNo.V] = append(sheets[a.HouseholdNo.V], a)
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				if !c.joined(h) || !onRegister(h) {
					continue
				}
				x, mine := h.Income, sheets[h.HouseholdNo.V]
				switch {
				case len(mine) > 1:
					f := c.Find(mine[1], &mine[1].HouseholdNo, "一户有%d份验收表", len(mine))
					for _, a := range append(mine[:1:1], mine[2:]...) {
						Also(f, a, &a.HouseholdNo)
					}
				case h.Acceptance != nil || x == nil:
				case x.Leaving() && x.ExitYear.OK() && x.ExitYear.V >= from && x.ExitYear.V <= to:
					c.Find(x, &x.Status, "列为%d年%s，没有%d项指标验收表（%d至%d年度须逐户验收）", x.ExitYear.V, x.Status.V, len(c.itemsOn(c.Period.To)), from, to)
				}
			}
		}),
		Fires: []string{`
== 自查验收
户编号
- 6205211002010003
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`, `
== 自查验收
户编号
»6205211002010005
+ »6205211002010005`},
		Quiet: []string{`
== 自查验收
户编号
- 6205211002010003
== 账三 收入及脱贫进度
户编号 | 脱贫年度
6205211002010003 | 2013`},
	})
}
