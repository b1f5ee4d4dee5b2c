package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P09", Title: "慰问金为零或与标准不符",
		Why:      "慰问金全县一个标准，多发少发都要追责。",
		Fix:      "请按统一标准更正。",
		Basis:    "慰问金标准由县扶贫办提供；未提供时只检查是否为零",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachRow[record.Gift](func(c *Case, g *record.Gift) {
			standard, known := c.Spec.Settings.Amounts[g.Kind.V]
			switch {
			case !g.Amount.OK():
			case known && g.Amount.V != standard:
				f := c.findGift(g, &g.Amount, "%s（%s）慰问金%s元，统一标准为%s元，%s", g.Name.V, g.Kind.V, yuan(g.Amount.V), yuan(standard), moneyGap(g.Amount.V, standard))
				f.Want = yuan(standard)
			case g.Amount.V <= 0:
				c.findGift(g, &g.Amount, "%s慰问金为%s元", g.Name.V, yuan(g.Amount.V))
			}
		}),
		Fires: []string{`
# 设置 慰问金标准 | 五保户 | 500
== 七个一慰问
行政村 | 类别 | 慰问金
柳湾村 | 五保户 | »300
柳湾村 | 先进人物 | »0`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 慰问金
柳湾村 | 五保户 | 300`},
	})
}
