package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A28", Title: "用的不是本期的表样",
		Why:      "旧表样少列、旧口径，数据接不上。",
		Fix:      "请换用县扶贫办下发的新表样。",
		Basis:    "自拟：表样版本印在封面",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "封面的表样版本是“%s”，本期应为“%s”", f.Got, f.Want)
		}, record.ProfileConflict),
		Fires: []string{`
== 封面
表样版本
»2014-登记表`},
		Quiet: []string{`
== 封面
表样版本
2016-853/1`},
	})
}
