package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L06", Title: "户编号重复",
		Why:      "两户同号，成员、措施、收入都会并到一户，后面的核对全部失真。",
		Fix:      "请给其中一户更正户编号，各表同步修改。",
		Basis:    "户编号是三本账的主键，必须唯一",
		Severity: record.Mistake, Zhun: "1", Class: ClassDouble,
		Check: EachReturn(func(c *Case, t *Township) {
			for i := range t.Households {
				h := &t.Households[i]
				first := t.Home(h.HouseholdNo.V)
				if !h.HouseholdNo.OK() || first == nil || first.Household == h {
					continue
				}
				f := c.Find(h, &h.HouseholdNo, "户编号%s已用于户主%s", h.HouseholdNo.V, first.HeadName.V)
				Also(f, first.Household, &first.HouseholdNo)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 户主姓名
»6205211002010001 | ~
+ »6205211002010001 | 田二虎`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 户主姓名
6205211002010007 | 田二虎`},
	})
}
