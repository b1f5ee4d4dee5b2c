package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F17", Title: "因残致贫，家里没有残疾人",
		Why:      "原因没有依据，残疾人补贴也落不到人。",
		Fix:      "请核实致贫原因、健康状况和残疾人证。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#73；已脱贫户不查",
		Severity: record.Doubt, Zhun: "3", Class: ClassCause,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !stillPoor(h) || !causeAgreed(h) || !h.MainCause.Is("因残") || len(h.Members) == 0 {
				return
			}
			for _, m := range h.Members {
				if !m.Health.OK() || record.Disabled(m.Health) || c.Person(m).ID.Shape == Disability {
					return
				}
			}
			c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“因残”，家里%d人没有一个残疾人", called(h.Household), len(h.Members))
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »因残
== 账三 收入及脱贫进度
户编号 | 主要致贫原因
6205211002010001 | 因残`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010005 | 因残`},
	})
}
