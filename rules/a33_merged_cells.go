package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A33", Title: "不该合并的单元格被合并",
		Why:      "合并后只有第一行有值，其余各行是空的。",
		Fix:      "请取消合并，逐行填写。",
		Basis:    "自拟",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "“%s”的%s合并成一格，只有第一行有值", c.headOf(f.Sheet, f.Field), f.Got)
		}, record.MergeNotFilled),
		Fires: []string{`
== 一封信送达
-- merges E2:E3
户编号 | 送达日期
6205211002010001 | 2016-02-03
6205211002010002 | »`, `
== 账三 收入及脱贫进度
-- merges I2:I3
户编号 | 生产经营性收入
6205211002010001 | 4260
6205211002010002 | »`},
		Quiet: []string{`
== 一封信送达
备注`},
	})
}
