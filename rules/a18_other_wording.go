package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A18", Title: "用了旧称或近义的说法",
		Why:      "说法不一，各乡镇自己统计时对不上口径。",
		Fix:      "已按规范值归并，今后请写规范值。",
		Basis:    "自拟：同义词见表样代码表",
		Severity: record.Hint, Zhun: "8", Class: ClassOdd,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "“%s”中的“%s”按“%s”归并，共%d处", c.headOf(f.Sheet, f.Field), f.Got, f.Want, max(f.N, 1)).Want = ""
		}, record.Synonym),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010002 | »特困供养户`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010002 | 五保户`},
	})
}
