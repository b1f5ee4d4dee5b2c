package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A34", Title: "文件里有不予执行或读取的内容",
		Why:      "宏、图表、批注等不会执行，也不会读取。",
		Fix:      "请知悉；今后请报不带宏的 .xlsx 文件。",
		Basis:    "自拟：乡镇文件中的任何内容都不执行",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			if tab := tabOf(f); tab != "" {
				c.FindFact(f, "工作表“%s”：%s", tab, f.Got)
				return
			}
			c.FindFact(f, "文件说明：%s", f.Got)
		}, record.FileNote),
		Fires: []string{`
»# 乡镇 永清镇
# 提示 macros | 文件含有宏，没有执行`},
		Quiet: []string{`
# 文件 永清镇.xlsm`},
	})
}
