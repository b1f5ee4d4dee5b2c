package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q09", Title: "户长期无人走访",
		Why:      "一个月没人上门，这户有什么困难就没人知道。",
		Fix:      "请安排走访，或补登走访记录。",
		Basis:    "走访覆盖要求；间隔天数待县扶贫办确认",
		Severity: record.Doubt, Class: ClassHelper, Needs: NeedPast,
		Params: []string{"visit_gap_days"},
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil || !t.sent("visit") {
				return
			}
			gap := record.Day(c.Int("visit_gap_days"))
			for _, v := range t.Village {
				var left []*record.Home
				var heads []string
				for _, h := range v.Homes {
					old, was := t.Past.Households[h.HouseholdNo.V]
					if !was || !c.joined(h) || !onRegister(h) || len(h.Visits) > 0 {
						continue
					}
					if last := max(old.LastVisit, old.FirstSeen-1); c.Period.To-last > gap {
						left, heads = append(left, h), append(heads, h.HeadName.V)
					}
				}
				if len(left) == 0 {
					continue
				}
				f := c.Find(left[0].Household, &left[0].HouseholdNo, "%s有%d户超过%d天没有走访记录：%s", v.Name, len(left), gap, firstOf(heads, 5, "户"))
				f.Household, f.Who = "", ""
				for _, h := range left[1:] {
					Also(f, h.Household, &h.HouseholdNo)
				}
			}
		}),
		Fires: []string{`
# 参数 visit_gap_days | 3
# 上期
== 入户走访
日期 | 干部姓名 | 户编号
- ~ | ~ | 6205211002010001
# 本期
== 账一 基本情况
户编号
»6205211002010001
== 入户走访
日期 | 干部姓名 | 户编号
- ~ | ~ | 6205211002010001`},
		Quiet: []string{`
# 上期
# 本期
== 入户走访
日期 | 干部姓名 | 户编号
- ~ | ~ | 6205211002010001`},
	})
}
