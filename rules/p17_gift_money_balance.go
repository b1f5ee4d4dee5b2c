package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P17", Title: "慰问金应发与签收不等",
		Why:      "截止后还有没送出去的慰问金，资金就要有说法。",
		Fix:      "请抓紧送达并登记签收；收回的资金说明去向。",
		Basis:    "慰问资金勾稽：发放总额＝领款签收合计",
		Severity: record.Mistake, Class: ClassGift,
		Params: []string{"gift_deadline"},
		Check: EachReturn(func(c *Case, t *Township) {
			due := c.giftDeadline()
			if c.Period.To < due {
				return
			}
			should, received := int64(0), int64(0)
			var open []*record.Gift
			var names []string
			for i := range t.Gifts {
				g := &t.Gifts[i]
				if !g.Amount.OK() {
					continue
				}
				should += g.Amount.V
				if g.DeliveredOn.S == record.Blank && g.ReceivedBy.S == record.Blank && g.Amount.V > 0 {
					open, names = append(open, g), append(names, g.Name.V)
					continue
				}
				received += g.Amount.V
			}
			if len(open) == 0 {
				return
			}
			f := c.Find(open[0], &open[0].Amount, "应发慰问金%s元，签收%s元，相差%s元（截止%s）：未送达的%s", yuan(should), yuan(received), yuan(should-received), due, firstOf(names, 5, "名"))
			f.Household, f.Who, f.Village = "", "", ""
			for _, g := range open[1:] {
				Also(f, g, &g.Amount)
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 慰问金 | 送达日期 | 送达人第一书记 | 送达人工作组长 | 签收人
柳湾村 | 五保户 | »~ | | | | `},
		Quiet: []string{`
# 报告期 2016-02-01至2016-02-06
== 七个一慰问
行政村 | 类别 | 慰问金 | 送达日期 | 送达人第一书记 | 送达人工作组长 | 签收人
柳湾村 | 五保户 | ~ | | | | `},
	})
}
