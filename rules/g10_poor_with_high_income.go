package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G10", Title: "未脱贫户收入畸高",
		Why:      "收入数倍于标准仍列为未脱贫，要么收入错，要么应退未退。",
		Fix:      "请复核收入和脱贫状态。",
		Basis:    "县级核对工具同类检查（未脱贫户人均高于2万元）；上限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"poor_income_high", "net_per_head_high"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			limit := c.Fen("poor_income_high")
			if perHeadStands(x) && x.Status.Is("未脱贫") && x.NetPerHead.V > limit && x.NetPerHead.V <= c.Fen("net_per_head_high") {
				f := c.Find(x, &x.NetPerHead, "未脱贫户人均纯收入%s元，高于%s元", yuan(x.NetPerHead.V), yuan(limit))
				Also(f, x, &x.Status)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 脱贫状态
6205211002010001 | 81350 | 85930 | 84450 | »21112.5 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 脱贫状态
6205211002010003 | 81200 | 90120 | 87810 | 21952.5 | ~`},
	})
}
