package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A27", Title: "有表样以外的工作表",
		Why:      "表样以外的表不会读取，要报的内容写在里面等于没报。",
		Fix:      "请确认其中没有应报的内容。",
		Basis:    "自拟",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "工作表“%s”不在统一表样内，没有读取", tabOf(f))
		}, record.SheetUnknown),
		Fires: []string{`
»# 另有工作表 会议材料`},
		Quiet: []string{`
# 文件 永清镇.xlsx`},
	})
}
