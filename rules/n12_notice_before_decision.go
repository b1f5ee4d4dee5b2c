package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N12", Title: "公示早于它所公示的评议",
		Why:      "结果还没评出来就公示，明显是倒签日期。",
		Fix:      "请对照原件改正日期。",
		Basis:    "基层档案核查通病：告知、公示日期早于所依据的环节",
		Severity: record.Mistake, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			c.tellReversed(a, func(before, after step) bool { return before.kind == decision && after.kind == notice })
		}),
		Fires: []string{`
== 五类档案
户编号 | 评议日期 | 第一次公示起
6205211002010001 | »2014-03-17 | »~`},
		Quiet: []string{`
== 五类档案
户编号 | 评议日期
6205211002010001 | 2014-03-15`},
	})
}
