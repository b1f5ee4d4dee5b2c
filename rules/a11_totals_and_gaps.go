package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A11", Title: "明细中夹有合计行、空行或重复的表头",
		Why:      "合计行混进明细会把户数算大。",
		Fix:      "已识别并剔除，请知悉；今后明细表里不要加合计。",
		Basis:    "自拟",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			switch f.Kind {
			case record.TotalRow:
				c.FindFact(f, "第%d行“%s”按汇总行处理，没有计入明细", f.Row, f.Got)
			case record.BlankRow:
				c.FindFact(f, "第%d行起有%d行空行", f.Row, f.N)
			case record.HeaderRepeated:
				c.FindFact(f, "明细中重复出现表头%d次", f.N)
			}
		}, record.TotalRow, record.BlankRow, record.HeaderRepeated),
		Fires: []string{`
== 一封信送达
序号 | 行政村 | 户编号
* »合计 | |`, `
== 账一 基本情况
序号 | 行政村 | 户编号
* »合计 | |`},
		Quiet: []string{`
== 一封信送达
序号 | 户编号
7 | 6205211002010009`},
	})
}
