package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "P15", Title: "送达晚于截止日",
		Why:      "春节前送到才有意义，节后补送的要说明。",
		Fix:      "请核实日期；确属迟送的说明原因。",
		Basis:    "2016年2月1日会议要求：春节前完成（除夕2016年2月7日）",
		Severity: record.Doubt, Class: ClassGift,
		Params: []string{"gift_deadline"},
		Check: EachVillage(func(c *Case, v *Village) {
			due := c.giftDeadline()
			var f *record.Finding
			n := 0
			late := func(row record.Row, date *record.Date) {
				if !date.OK() || date.V <= due {
					return
				}
				if n++; f == nil {
					f = c.Find(row, date, "")
					f.Household, f.Who = "", ""
				} else {
					Also(f, row, date)
				}
			}
			for _, g := range v.Gifts {
				late(g, &g.DeliveredOn)
			}
			for _, l := range v.Letters {
				late(l, &l.DeliveredOn)
			}
			if f != nil {
				f.Message = fmt.Sprintf("%s有%d户（名）送达日期晚于%s", v.Name, n, due)
			}
		}),
		Fires: []string{`
# 报告期 2016-02-08至2016-02-14
== 七个一慰问
行政村 | 类别 | 送达日期
柳湾村 | 五保户 | »2016-02-08
== 一封信送达
户编号 | 送达日期
6205211002010001 | »2016-02-10`},
		Quiet: []string{`
== 一封信送达
户编号 | 送达日期
6205211002010001 | 2016-02-07`},
	})
}
