package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A40", Title: "报的是另一套表样",
		Why:      "整本表都是另一项工作或另一年度的表，一行也不能采用；只换封面上的版本号不起作用。",
		Fix:      "请用县里本期下发的表样填报后重报；本期需要的数可从原表抄入。",
		Basis:    "自拟：工作表名称和表头与哪一套表样最像，就认作哪一套",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			name := ""
			if f.File != nil {
				name = f.File.Name
			}
			c.FindFact(f, "文件“%s”是《%s》的表样，本期用《%s》，本表没有采用", name, f.Got, f.Want).Want = ""
		}, record.ForeignForm),
		Fires: []string{`
»# 另一套表样 永清镇监测对象.xlsx | 防返贫监测（2021年以后）`},
		Quiet: []string{`
# 文件 永清镇.xls`},
	})
}
