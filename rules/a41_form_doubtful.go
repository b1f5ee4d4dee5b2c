package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A41", Title: "可能是另一套表样，封面没有写明",
		Why:      "相邻年度的表样列名大多相同，封面不写表样版本，只能按本期的表样读，另一套表样特有的列就落下了。",
		Fix:      "请核对是否用了县里本期下发的表样：是，就在封面“表样版本”一栏照抄；不是，请改用本期表样重报。",
		Basis:    "自拟：多出、缺少的列合计，与另一套表样相比不到本期表样的一半",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			name := ""
			if f.File != nil {
				name = f.File.Name
			}
			c.FindFact(f, "文件“%s”封面没有写明表样版本，列名更像《%s》，本期按《%s》读取", name, f.Got, f.Want).Want = ""
		}, record.FormDoubtful),
		Fires: []string{`
»# 像另一套表样 永清镇报表.xlsx | 防返贫监测（2021年以后）`},
		Quiet: []string{`
# 文件 永清镇.xls`},
	})
}
