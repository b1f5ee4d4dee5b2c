package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A32", Title: "有的行只有序号和村名，没有内容",
		Why:      "空着的行没有读取；如果是漏填，这一户就没有报上来。",
		Fix:      "请确认不是漏填，空行请删去。",
		Basis:    "自拟",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "工作表“%s”有%d行只有序号、村名：第%s行", tabOf(f), max(f.N, 1), f.Got)
		}, record.RowsBeyond),
		Fires: []string{`
== 一封信送达
序号 | 行政村
* »7 | 柳湾村`, `
== 账一 基本情况
序号 | 行政村
* »7 | 柳湾村`},
		Quiet: []string{`
== 一封信送达
备注`},
	})
}
