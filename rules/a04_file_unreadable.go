package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A04", Title: "文件打不开",
		Why:      "打不开的文件等于没有报。",
		Fix:      "处理后请重报。",
		Basis:    "自拟：加密、改后缀、空文件、下载不全的文件每期都有",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			name := ""
			if f.File != nil {
				name = f.File.Name
			}
			c.FindFact(f, "文件“%s”打不开：%s。%s", name, f.Got, f.Want).Want = ""
		}, record.FileRefused),
		Fires: []string{`
»# 拒收 永清镇.xls | 文件设有打开密码 | 去掉密码`},
		Quiet: []string{`
# 文件 永清镇.xls`},
	})
}
