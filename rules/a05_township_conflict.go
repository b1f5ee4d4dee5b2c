package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A05", Title: "文件名、封面与表内的乡镇不一致",
		Why:      "串报会把一个乡镇的户算到另一个乡镇名下，两边都错。",
		Fix:      "请在封面和文件名中写明乡镇；误报了其他乡镇的表，请改正后重报。",
		Basis:    "自拟：串报、改名转发是常见差错",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			if f.Want == "" {
				c.FindFact(f, "看不出是哪个乡镇的报表：%s", f.Got)
				return
			}
			c.FindFact(f, "几处写的乡镇不一致：%s，本期按“%s”处理", f.Got, f.Want).Want = ""
		}, record.TownshipConflict),
		Fires: []string{`
»# 乡镇 永清镇
# 文件 红堡镇2016年第5周.xlsx`},
		Quiet: []string{`
# 文件 贫困户三本账.xlsx`},
	})
}
