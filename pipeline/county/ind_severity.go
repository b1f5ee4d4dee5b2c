package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "severity", Title: "问题条数", Unit: "条", Order: 410,
	Num:   "各等级的问题（不含已豁免和试运行规则）",
	Parts: severityParts,
	Count: countSeverity, Absent: countSeverity,
})

func countSeverity(c *County, a *Area, k *Counter) {
	for _, s := range []record.Severity{record.Mistake, record.Doubt, record.Hint} {
		k.Add(nil, -1, s.Chinese(), c.Problems.Of(s, a.ID), 0)
	}
}
