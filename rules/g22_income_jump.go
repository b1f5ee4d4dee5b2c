package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G22", Title: "人均纯收入较上期大起大落",
		Why:      "同一数据年度内收入翻番或腰斩，不是上期错就是本期错。",
		Fix:      "请说明变动原因并附核算表。",
		Basis:    "跨期比对；幅度待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome, Needs: NeedPast,
		Params: []string{"income_rise_percent", "income_fall_percent"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if c.town.Past == nil || !c.joined(h) || !perHeadStands(x) {
				return
			}
			was := c.town.Past.Households[h.HouseholdNo.V].NetPerHead
			if was <= 0 {
				return
			}
			rise, fall := c.Int("income_rise_percent"), c.Int("income_fall_percent")
			change := (x.NetPerHead.V - was) * 100 / was
			if change > rise || change < -fall {
				c.Find(x, &x.NetPerHead, "人均纯收入由上期%s元变为%s元（%+d%%），超过上升%d%%、下降%d%%的幅度", yuan(was), yuan(x.NetPerHead.V), change, rise, fall)
			}
		}),
		Fires: []string{`
# 上期
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010003 | 1200 | 10120 | 7810 | 1952.5
# 本期
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010003 | »~`},
		Quiet: []string{`
# 上期
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010003 | 9200 | 18120 | 15810 | 3952.5
# 本期
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010003 | ~`},
	})
}
