package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q04", Title: "驻村天数超过当期天数",
		Why:      "一周只有七天，填得更多就是虚报出勤。",
		Fix:      "请按签到记录更正。",
		Basis:    "日历天数",
		Severity: record.Mistake, Class: ClassHelper,
		Check: EachRow[record.Cadre](func(c *Case, x *record.Cadre) {
			days := int64(c.Period.To-c.Period.From) + 1
			switch {
			case x.Days.OK() && x.Days.V > days*10000:
				f := c.Find(x, &x.Days, "%s本期驻村%s天，本期只有%d天", x.Name.V, x.Days, days)
				f.Key = x.Name.V
			case x.Days.OK() && x.DaysTotal.OK() && x.Days.V > x.DaysTotal.V:
				f := c.Find(x, &x.DaysTotal, "%s累计驻村%s天，少于本期%s天", x.Name.V, x.DaysTotal, x.Days)
				f.Key = x.Name.V
				Also(f, x, &x.Days)
			}
		}),
		Fires: []string{`
== 下乡干部
姓名 | 本期驻村天数 | 累计驻村天数
田海峰 | »8 | ~
段鹏 | »3 | »2`},
		Quiet: []string{`
== 下乡干部
姓名 | 本期驻村天数
田海峰 | 7`},
	})
}
