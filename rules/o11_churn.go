package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O11", Title: "本期变动户数异常",
		Why:      "一周之内三成以上的户改了关键数据，多半是换了底稿或整表串行。",
		Fix:      "请说明变动原因。",
		Basis:    "跨期比对；比例待县扶贫办确认",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Params: []string{"churn_percent", "churn_households_min"},
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil {
				return
			}
			changed, both := 0, 0
			for i := range t.Homes {
				h := &t.Homes[i]
				old, was := t.Past.Households[h.HouseholdNo.V]
				if !was || !c.joined(h) {
					continue
				}
				if both++; moved(h, old) {
					changed++
				}
			}
			limit, least := int(c.Int("churn_percent")), int(c.Int("churn_households_min"))
			if changed >= least && changed*100 > limit*both {
				c.FindTownship(t.Return.Township, "%d户中有%d户的人口、属性、原因、状态或收入与上期不同（%d%%），超过%d%%", both, changed, changed*100/both, limit)
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 参数 churn_households_min | 3
# 上期
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | 5
6205211002010003 | 5
6205211002010005 | 5
# 本期
== 账一 基本情况
户编号
6205211002010001`},
		Quiet: []string{`
# 参数 churn_households_min | 3
# 上期
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | 5
# 本期
== 账一 基本情况
户编号
6205211002010001`},
	})
}

// moved tells that one of the fields that should not change without a reason did. A value that is not known now is told elsewhere.
func moved(h *record.Home, old record.PastHousehold) bool {
	if h.Size.OK() && h.Size.V != old.Size || h.Category.OK() && h.Category.V != old.Category || h.MainCause.OK() && h.MainCause.V != old.MainCause {
		return true
	}
	x := h.Income
	return x != nil && (x.Status.OK() && x.Status.V != old.Status || x.NetPerHead.OK() && x.NetPerHead.V != old.NetPerHead)
}
