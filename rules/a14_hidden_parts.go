package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A14", Title: "有隐藏的表、行、列或没有清除的筛选",
		Why:      "隐藏的行往往是旧数据，打印时看不见，汇总时却算进去。",
		Fix:      "已一并读取；请确认这些内容该不该报，不该报的删去后重报。",
		Basis:    "自拟",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			switch f.Kind {
			case record.SheetHidden:
				c.FindFact(f, "工作表“%s”处于隐藏状态", tabOf(f))
			case record.RowsHidden:
				c.FindFact(f, "工作表“%s”有%d行被隐藏", tabOf(f), f.N)
			case record.ColsHidden:
				c.FindFact(f, "工作表“%s”有%d列被隐藏", tabOf(f), f.N)
			case record.Filtered:
				c.FindFact(f, "工作表“%s”的筛选没有清除", tabOf(f))
			}
		}, record.SheetHidden, record.RowsHidden, record.ColsHidden, record.Filtered),
		Fires: []string{`
»== 一封信送达
-- hidden`, `
»== 家庭成员
-- filtered`},
		Quiet: []string{`
== 一封信送达
备注`},
	})
}
