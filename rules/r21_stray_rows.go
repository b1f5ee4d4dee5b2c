package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R21", Title: "监测、务工表的户不在户信息或重复",
		Why:      "户编号对不上，这一户的监测和务工就接不到名册上。",
		Fix:      "请更正户编号，或在户信息中补登这一户。",
		Basis:    "各表以户编号相连；重新纳入的另起一行，识别时间不同；自拟",
		Severity: record.Mistake, Class: ClassReporting, Profile: monitoring,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") {
				return
			}
			for _, m := range t.Strays.Monitors {
				if m.HouseholdNo.OK() {
					c.Find(m, &m.HouseholdNo, "户编号%s不在户信息中", m.HouseholdNo.V)
				}
			}
			for _, w := range t.Strays.Works {
				if w.HouseholdNo.OK() {
					c.Find(w, &w.HouseholdNo, "户编号%s不在户信息中", w.HouseholdNo.V)
				}
			}
			for i := range t.Homes {
				first := map[record.Day]*record.Monitor{}
				for _, m := range t.Homes[i].Monitors {
					if other := first[m.IdentifiedOn.V]; other != nil && m.IdentifiedOn.OK() {
						Also(c.Find(m, &m.HouseholdNo, "同一户、同一识别时间登记了两行"), other, &other.HouseholdNo)
					}
					first[m.IdentifiedOn.V] = m
				}
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名
»6205211002010003→6205211002010093 | 孙有才
== 已外出务工月监测
户编号 | 姓名
»6205211002010003→6205211002010083 | 孙强`},
		Quiet: []string{`
== 监测对象
户编号
- 6205211002010002`},
	})
}
