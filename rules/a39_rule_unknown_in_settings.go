package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "A39", Title: "设置中写的规则编号不存在",
		Why:      "编号写错的豁免、停用、试运行不起作用，县上却以为已经生效。",
		Fix:      "请县扶贫办对照规则手册更正设置.xlsx中的编号。",
		Basis:    "自拟：豁免、停用、试运行都以规则编号为准",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: WholeCounty(func(c *Case, _ *County) {
			for i := range c.Spec.Settings.RuleRefs {
				ref := &c.Spec.Settings.RuleRefs[i]
				if _, known := ByID(ref.Rule); known {
					continue
				}
				spot := spotOf(&ref.Row, "rule")
				at := "设置"
				if spot.Cell != "" {
					at = spot.File + "“" + spot.Sheet + "”" + spot.Cell
				}
				f := c.FindTownship(0, "%s中的规则编号“%s”不存在，这一行不起作用", at, ref.Rule)
				f.Spot, f.Got, f.Key = spot, ref.Rule, spot.Sheet+"/"+ref.Rule
			}
		}),
		Fires: []string{`
»# 设置 豁免 | HM-01 | C99 | 6205211002010001 | 派出所正在补办 | 县扶贫办主任 | 2016-03-31`, `
»# 设置 停用 | Z01 | 县扶贫办 | 口径未定 | 2016-12-31`, `
»# 设置 试行 | A9O`},
		Quiet: []string{`
# 设置 豁免 | HM-01 | C02 | 6205211002010001 | 派出所正在补办 | 县扶贫办主任 | 2016-03-31
# 设置 停用 | B06 | 县扶贫办 | 口径未定 | 2016-12-31
# 设置 试行 | A24`},
	})
}
