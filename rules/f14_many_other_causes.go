package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F14", Title: "其他致贫原因超过两项",
		Why:      "原因太多等于没有原因。",
		Fix:      "请保留最主要的两项。",
		Basis:    "《贫困户登记表》（2014）A3b最多两项；县级疑点核查程序 C2#51",
		Severity: record.Doubt, Zhun: "3", Class: ClassCause,
		Params: []string{"other_causes_max"},
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			if most := int(c.Int("other_causes_max")); len(h.OtherCauses.V) > most {
				c.Find(h, &h.OtherCauses, "%s的其他致贫原因填了%d项（%s），最多%d项", called(h), len(h.OtherCauses.V), h.OtherCauses, most)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 其他致贫原因
6205211002010001 | »因学、缺资金、缺水`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 其他致贫原因
6205211002010001 | 因学、缺资金`},
	})
}
