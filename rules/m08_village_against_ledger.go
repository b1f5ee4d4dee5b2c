package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M08", Title: "村级进度的贫困户数、人口与账一不符",
		Why:      "村表是乡镇汇总的来源，村表错了乡镇、县的数都错。",
		Fix:      "请按账一明细更正村级进度，或补齐漏登的户。",
		Basis:    "村表应等于户明细累加",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachVillage(func(c *Case, v *Village) {
			sums, ok := v.tally()
			if v.Row == nil || !ok {
				return
			}
			if n := &v.Row.PoorHouseholds; n.OK() && !fits(n.V, sums.households) {
				f := c.Find(v.Row, n, "村级进度填贫困户%d户，账一中本村%d户，%s", n.V, sums.households[0], gap(int64(n.V), sums.households[0], "户"))
				f.Want = only(sums.households)
			}
			if n := &v.Row.PoorPopulation; n.OK() && sums.people != nil && !fits(n.V, sums.people) {
				f := c.Find(v.Row, n, "村级进度填贫困人口%d人，账一中本村%d人，%s", n.V, sums.people[0], gap(int64(n.V), sums.people[0], "人"))
				f.Want = only(sums.people)
			}
		}),
		Fires: []string{`
== 村级进度
行政村 | 贫困户数 | 贫困人口
柳湾村 | »8 | »21`},
		Quiet: []string{`
// 账一漏登一户，由该户说明
== 账一 基本情况
户编号
- 6205211002010006`},
	})
}
