package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N01", Title: "某类档案整类缺失",
		Why:      "五类档案缺一整类，这户的识别、帮扶或退出就没有凭据。",
		Fix:      "请补建该类档案；确不需要的项填“不需要”。",
		Basis:    "五类档案要求；分类和清单待县扶贫办确认",
		Severity: record.Mistake, Zhun: "5", Class: ClassArchive,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("archive") || !t.sent("household") {
				return
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				switch {
				case !c.joined(h) || !onRegister(h):
				case h.Archive == nil:
					c.Find(h.Household, &h.HouseholdNo, "五类档案中没有此户，五类全部缺失")
				default:
					for _, p := range everyHousehold {
						if a := h.Archive; p.wholeMissing(a) {
							f := c.Find(a, &a.Items[p.first], "%s档案整类缺失（%d件）", p.name, p.last-p.first+1)
							for k := p.first + 1; k <= p.last; k++ {
								Also(f, a, &a.Items[k])
							}
						}
					}
				}
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 责任人登记表 | 帮扶计划 | 措施清单 | 入户工作台账
6205211002010001 | »无 | »无 | »无 | »无`, `
== 账一 基本情况
户编号
»6205211002010006
== 五类档案
户编号
- 6205211002010006`},
		Quiet: []string{`
== 五类档案
户编号 | 责任人登记表 | 帮扶计划 | 措施清单 | 入户工作台账
6205211002010001 | 无 | 无 | 无 | 有`},
	})
}
