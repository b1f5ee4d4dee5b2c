package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A29", Title: "表头的计量单位与表样不同",
		Why:      "单位不同，数字差十几倍、上万倍。",
		Fix:      "已按表头单位折算；请核对折算结果，今后用表样的单位。",
		Basis:    "自拟",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "“%s”的表头写的单位是“%s”，表样为“%s”", c.headOf(f.Sheet, f.Field), f.Got, f.Want).Want = ""
		}, record.UnitConflict),
		Fires: []string{`
== 账一 基本情况
»与村主干路距离→与村主干路距离（米）`},
		Quiet: []string{`
== 账一 基本情况
与村主干路距离→与村主干路距离（公里）`},
	})
}
