package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P08", Title: "慰问类别与档案不符",
		Why:      "类别要有档案印证，不符的说明人选错了或档案错了。",
		Fix:      "请核实类别，或更正档案中的该项。",
		Basis:    "“七个一”慰问类别与建档信息印证",
		Severity: record.Doubt, Class: ClassGift,
		Check: EachRow[record.Gift](func(c *Case, g *record.Gift) {
			if !g.Kind.OK() || !g.Substitute.No() {
				return
			}
			h, m := c.town.recipient(g)
			if h == nil || !categoryAgreed(h) {
				return
			}
			if v, shown := giftEvidence(g.Kind.V, h, m); v == denies {
				c.findGift(g, &g.Kind, "%s列为“%s”，档案中%s", g.Name.V, g.Kind.V, shown)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 政治面貌
6205211002010003 | 孙有才 | 群众
== 七个一慰问
行政村 | 类别
柳湾村 | »困难党员`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 政治面貌
6205211002010003 | 孙有才 |`},
	})
}
