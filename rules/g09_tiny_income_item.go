package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G09", Title: "单项收入只有几元几十元",
		Why:      "一年的工资或养殖收入只有几十元，多半是按万元、千元填报。",
		Fix:      "请核对计量单位，按元填写。",
		Basis:    "县级核对工具同类检查（单项收入1至99元、工资低于300元）；下限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"income_item_min", "wage_min"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			low, wage := c.Fen("income_item_min"), c.Fen("wage_min")
			tiny := func(v *record.Money, name string, least int64) {
				if v.OK() && v.V > 0 && v.V < least && sumsAddUp(x) {
					c.Find(x, v, "%s只有%s元，低于%s元，疑似单位不是元", name, yuan(v.V), yuan(least))
				}
			}
			tiny(&x.Wage, "工资性收入", wage)
			tiny(&x.Business, "生产经营性收入", low)
			tiny(&x.Property, "财产性收入", low)
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 生产经营性收入 | 年收入 | 纯收入
6205211002010001 | »63.5 | »42.6 | 426.1 | -1053.9`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 生产经营性收入 | 财产性收入
6205211002010001 | 300 | 100 | 0`},
	})
}
