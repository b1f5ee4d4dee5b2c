package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N04", Title: "申请、评议、录入日期倒序",
		Why:      "程序先后颠倒，说明资料是后补的或日期抄错。",
		Fix:      "请对照原件改正日期。",
		Basis:    "甘肃识别程序“12345”：申请—评议—公示—公告—录入",
		Severity: record.Mistake, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			c.tellReversed(a, func(before, after step) bool { return after.kind == decision })
		}),
		Fires: []string{`
== 五类档案
户编号 | 申请日期 | 评议日期
6205211002010001 | »~ | »2014-03-01`},
		Quiet: []string{`
== 五类档案
户编号 | 第二次公示日期
6205211002010001 | 2014-03-18`},
	})
}
