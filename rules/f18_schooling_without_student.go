package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F18", Title: "因学致贫，家里没有高中以上在校生",
		Why:      "义务教育不收学费，因学致贫一般指高中以上就读。",
		Fix:      "请核实致贫原因和在校生状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#72（高中以上才算）；已脱贫户不查",
		Severity: record.Doubt, Zhun: "3", Class: ClassCause,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !stillPoor(h) || !causeAgreed(h) || !h.MainCause.Is("因学") || len(h.Members) == 0 {
				return
			}
			for _, m := range h.Members {
				if c.Person(m).stage() >= senior || m.Schooling.S == record.Bad {
					return
				}
			}
			c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“因学”，家里没有高中、中职及以上的在校生", called(h.Household))
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »因学
== 账三 收入及脱贫进度
户编号 | 主要致贫原因
6205211002010001 | 因学`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010004 | 因学`},
	})
}
