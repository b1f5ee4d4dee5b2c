package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N13", Title: "几次公示公告日期倒序",
		Why:      "村、乡、县公示公告要一级一级来，日期倒着说明程序走反了。",
		Fix:      "请对照公示照片改正日期。",
		Basis:    "甘肃识别程序：村一公示，乡镇审核后村、乡二三公示，县审定后公告",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			c.tellReversed(a, func(before, after step) bool { return before.kind == notice && after.kind == notice })
		}),
		Fires: []string{`
== 五类档案
户编号 | 第一次公示止 | 第二次公示日期
6205211002010001 | »~ | »2014-03-18`},
		Quiet: []string{`
== 五类档案
户编号 | 第二次公示日期
6205211002010001 | `},
	})
}
