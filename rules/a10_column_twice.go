package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A10", Title: "同一列出现两次",
		Why:      "两列同名，哪一列算数无从判断。",
		Fix:      "请保留一列，删去另一列。",
		Basis:    "自拟",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "列“%s”不止一处，只读取了前一处", f.Got)
		}, record.ColumnDoubled),
		Fires: []string{`
== 账一 基本情况
»+联系电话`},
		Quiet: []string{`
== 账一 基本情况
+家中牲畜`},
	})
}
