package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A13", Title: "序号断号或重号",
		Why:      "断号常是删过行，重号常是粘贴过行。",
		Fix:      "请核对有没有漏户、重户，并重排序号。",
		Basis:    "自拟",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "序号写的是%s，按顺序应为%s", f.Got, f.Want)
		}, record.SequenceBroken),
		Fires: []string{`
== 一封信送达
户编号 | 序号
6205211002010004 | »5
6205211002010005 | »~`, `
== 账一 基本情况
户编号 | 序号
6205211002010004 | »5
6205211002010005 | »~`},
		Quiet: []string{`
== 一封信送达
户编号 | 序号
6205211002010004 | 4`},
	})
}
