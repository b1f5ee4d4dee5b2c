package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F16", Title: "因病致贫，全家都健康",
		Why:      "原因没有依据，健康帮扶也落不到人。",
		Fix:      "请核实致贫原因和成员的健康状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-29；县级疑点核查程序 C2#71；已脱贫户不查",
		Severity: record.Doubt, Zhun: "3", Class: ClassCause,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !stillPoor(h) || !causeAgreed(h) || !h.MainCause.Is("因病") || len(h.Members) == 0 {
				return
			}
			for _, m := range h.Members {
				if !m.Health.Is("健康") {
					return
				}
			}
			c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“因病”，家里%d人都填“健康”", called(h.Household), len(h.Members))
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »因病
== 账三 收入及脱贫进度
户编号 | 主要致贫原因
6205211002010001 | 因病`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010004 | 因病`},
	})
}
