package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F15", Title: "其他致贫原因与主要致贫原因重复",
		Why:      "同一原因算两次，分原因统计会多出来。",
		Fix:      "请从其他致贫原因中删去重复的一项。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#52",
		Severity: record.Mistake, Zhun: "3", Class: ClassCause,
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			seen := map[string]bool{h.MainCause.V: h.MainCause.OK()}
			for _, v := range h.OtherCauses.V {
				if seen[v] {
					c.Find(h, &h.OtherCauses, "%s的致贫原因“%s”填了两次", called(h), v)
					return
				}
				seen[v] = true
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 其他致贫原因
6205211002010001 | »缺技术、因学`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 其他致贫原因
6205211002010001 | 因学`},
	})
}
