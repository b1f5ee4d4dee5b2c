package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O05", Title: "脱贫状态倒退",
		Why:      "已脱贫的户不能直接变回未脱贫，只能按返贫程序认定。",
		Fix:      "请恢复上期状态，或按返贫程序办理并附依据。",
		Basis:    "状态流程：未脱贫↔预脱贫→已脱贫→返贫→预脱贫、已脱贫",
		Severity: record.Mistake, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if was := c.ranBackwards(h); was != "" {
				c.Find(h.Income, &h.Income.Status, "脱贫状态由上期的“%s”变为“%s”，不符合流程", was, h.Income.Status.V)
			}
		}),
		Fires: []string{`
# 上期
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | 已脱贫
# 本期
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010003 | »未脱贫 | `},
		Quiet: []string{`
# 上期
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010005 | 预脱贫 | 2015
# 本期
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010005 | 未脱贫 | `},
	})
}

// ranBackwards is last week's state when this week's cannot follow it, else "".
func (c *Case) ranBackwards(h *record.Home) string {
	if c.town == nil || c.town.Past == nil || h.Income == nil || !h.Income.Status.OK() || !c.joined(h) {
		return ""
	}
	was := c.town.Past.Households[h.HouseholdNo.V].Status
	if runsBackwards(c.Spec, was, h.Income.Status.V) {
		return was
	}
	return ""
}
