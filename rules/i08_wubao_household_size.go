package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I08", Title: "五保户人口偏多",
		Why:      "五保户一般是孤老一两人，人口多往往是把属性填错。",
		Fix:      "请核实供养对象和属性。",
		Basis:    "数据质量经验规则；人数待县扶贫办确认",
		Severity: record.Hint, Zhun: "5", Class: ClassLowIncome,
		Params: []string{"wubao_size_max"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if most := c.Int("wubao_size_max"); record.Wubao(h.Category) && h.Size.OK() && int64(h.Size.V) > most && !unpaidWubao(h) {
				f := c.Find(h.Household, &h.Size, "五保户家庭人口%d人，多于%d人", h.Size.V, most)
				Also(f, h.Household, &h.Category)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 家庭人口 | 贫困户属性
6205211002010001 | »4 | »五保户
== 账三 收入及脱贫进度
户编号 | 五保金
6205211002010001 | 3066`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 家庭人口 | 贫困户属性
6205211002010006 | 2 | 五保户`},
	})
}
