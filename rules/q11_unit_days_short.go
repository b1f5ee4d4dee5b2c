package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q11", Title: "联系单位驻村天数低于进度",
		Why:      "单位的要求由全体联户干部合起来完成，一人不去，别人可以补；合起来不够，就是单位没有安排。",
		Fix:      "请联系单位补安排驻村，或补登已驻村的天数。",
		Basis:    "本县双联行动规定：单位每年驻村不少于40天，按已过月份折算；现行规定待县扶贫办确认",
		Severity: record.Doubt, Class: ClassHelper,
		Params: []string{"unit_days_per_year"},
		Check: EachReturn(func(c *Case, t *Township) {
			for _, u := range c.linkedUnits(t) {
				if want := u.daysOwed(c); u.days < want*10000 {
					c.Find(u.first, &u.first.Unit, "%s今年已过%d个整月，联户干部累计驻村%s天，按每年%d天折算应有%d天", u.name(), u.months, record.FormatScaled(u.days, 4),
						c.Int("unit_days_per_year"), want).Key = u.name()
				}
			}
		}),
		Fires: []string{`
# 报告期 2016-07-04至2016-07-10
== 下乡干部
姓名 | 单位 | 累计驻村天数
段鹏 | »县水务局 | 12`},
		Quiet: []string{`
# 报告期 2016-07-04至2016-07-10
== 下乡干部
姓名 | 单位 | 累计驻村天数
段鹏 | 县水务局 | 25`},
	})
}
