package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A08", Title: "缺少必填列",
		Why:      "列被删掉，这一项就全乡没有数据。",
		Fix:      "请按统一表样补上这一列，不要删改列。",
		Basis:    "县级桌面核查工具要求表头与表样一致；自拟",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			if f.Required {
				c.FindFact(f, "工作表“%s”没有必填列“%s”", tabOf(f), f.Want).Want = ""
			}
		}, record.ColumnMissing),
		Fires: []string{`
»== 账一 基本情况
-主要致贫原因`},
		Quiet: []string{`
== 账一 基本情况
-开户银行`},
	})
}
