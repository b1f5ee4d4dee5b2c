package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A31", Title: "报告期的长短与本期不同",
		Why:      "周报、旬报混在一起，进度无法比较。",
		Fix:      "请按本期的起止日期重报。",
		Basis:    "甘肃有旬报先例，报送周期由县扶贫办规定；自拟",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			from, to, ok := labelled(f.Got)
			if !ok || to-from == c.Period.To-c.Period.From {
				return
			}
			c.FindFact(f, "报告期%s共%d天，本期是%s报，为%s共%d天", f.Got, to-from+1, c.Period.Cycle, c.Period.Label(), c.Period.To-c.Period.From+1).Want = ""
		}, record.PeriodConflict),
		Fires: []string{`
== 封面
报告期起 | 报告期止
»2016-02-01 | 2016-02-10`},
		Quiet: []string{`
== 封面
报告期起 | 报告期止
2016-01-25 | 2016-01-31`},
	})
}
