package rules

import (
	"cmp"
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "O08", Title: "上期反馈的问题仍未整改",
		Why:      "问题一周一周拖下去，清单越来越长，最后谁也说不清。",
		Fix:      "请按问题清单逐条整改，确不需改的申请豁免。",
		Basis:    "问题整改要求：同一对象、同一规则再次命中即为未整改；提示级和已豁免的不计",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity,
		Check: Review(func(c *Case, county *County, found []record.Finding) {
			now := c.toldNow(found)
			for _, t := range county.Townships {
				var open []*record.PastFinding
				mistakes, longest := 0, 0
				for i := range c.Past.Open {
					p := &c.Past.Open[i]
					if p.Township != t.Return.Township || p.Closed || p.Severity < record.Doubt || !now[p.Key] {
						continue
					}
					if open = append(open, p); p.Severity == record.Mistake {
						mistakes++
					}
					longest = max(longest, p.Weeks+1)
				}
				if len(open) > 0 {
					c.FindTownship(t.Return.Township, "上期已反馈的%d条问题本期仍在（错误%d条、疑点%d条），最长的已到第%d期：%s", len(open), mistakes, len(open)-mistakes, longest, numbers(open))
				}
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 上期问题 G03 | 6205211002010001 | 年收入 | 2 | 未改
== 账三 收入及脱贫进度
户编号 | 年收入
6205211002010001 | 10390`},
		Quiet: []string{`
# 上期问题 G03 | 6205211002010001 | 年收入 | 2 | 未改`},
	})
}

// toldNow are the keys of this week's findings that no waiver in force covers.
func (c *Case) toldNow(found []record.Finding) map[string]bool {
	out := map[string]bool{}
	for i := range found {
		waived := false
		for k := range c.Spec.Settings.Waivers {
			w := &c.Spec.Settings.Waivers[k]
			waived = waived || InForce(w, c.Period.To) && Covers(w, &found[i])
		}
		if !waived {
			out[found[i].Key] = true
		}
	}
	return out
}

// numbers lists the first problems by the number printed on the correction form, the oldest first.
func numbers(list []*record.PastFinding) string {
	slices.SortStableFunc(list, func(a, b *record.PastFinding) int {
		return cmp.Or(cmp.Compare(b.Weeks, a.Weeks), cmp.Compare(a.No, b.No))
	})
	var out []string
	for _, p := range list {
		out = append(out, p.No)
	}
	return firstOf(out, 5, "条")
}
