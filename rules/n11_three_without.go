package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N11", Title: "“三无”档案",
		Why:      "无落款、无日期、无公章的资料没有效力。",
		Fix:      "请补齐落款、日期和公章。",
		Basis:    "基层档案核查通病“三无”：无落款、无时间、无公章",
		Severity: record.Mistake, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			if a.CompleteMarks.No() {
				c.Find(a, &a.CompleteMarks, "落款、日期、印章不齐全")
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 落款日期印章齐全
6205211002010001 | »否`},
		Quiet: []string{`
== 五类档案
户编号 | 落款日期印章齐全
6205211002010001 | `},
	})
}
