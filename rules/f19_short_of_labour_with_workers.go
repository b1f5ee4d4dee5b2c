package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F19", Title: "缺劳力致贫，家里劳动力却不少",
		Why:      "原因不实，措施会错配成兜底。",
		Fix:      "请核实致贫原因和劳动能力。",
		Basis:    "县级疑点核查程序 C2#83（3人以上）；贵州某县规则 5_18_008；已脱贫户不查",
		Severity: record.Doubt, Zhun: "3", Class: ClassCause,
		Params: []string{"short_labour_workers"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !stillPoor(h) || !h.MainCause.Is("缺劳力") {
				return
			}
			n, enough := 0, int(c.Int("short_labour_workers"))
			for _, m := range h.Members {
				if c.Person(m).Worker() {
					n++
				}
			}
			if n >= enough {
				c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“缺劳力”，家里有劳动力%d人（达到%d人即查）", called(h.Household), n, enough)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »缺劳力`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010006 | 缺劳力`},
	})
}
