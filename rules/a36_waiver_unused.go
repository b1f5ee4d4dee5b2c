package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A36", Title: "豁免没有用上",
		Why:      "用不上的豁免说明问题已改，或者编号写错了。",
		Fix:      "请核对豁免清单，问题已经解决的请撤销。",
		Basis:    "自拟：豁免须逐条有理由、批准人和期限",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: Review(func(c *Case, all *County, found []record.Finding) {
			for i := range c.Spec.Settings.Waivers {
				w := &c.Spec.Settings.Waivers[i]
				if r, known := ByID(w.Rule); !known || r.Severity == record.Mistake {
					continue // it could not be used; A38 and A39 say so
				}
				if InForce(w, c.Period.To) && !slices.ContainsFunc(found, func(f record.Finding) bool { return Covers(w, &f) }) {
					c.findWaiver(w, "rule", "豁免%s（规则%s，%s）本期没有对应的问题", w.No, w.Rule, w.Key)
				}
			}
		}),
		Fires: []string{`
»# 设置 豁免 | HM-01 | C02 | 6205211002010001 | 派出所正在补办 | 县扶贫办主任 | 2016-03-31`},
		Quiet: []string{`
# 设置 豁免 | HM-01 | C02 | 6205211002010001 | 派出所正在补办 | 县扶贫办主任 | 2016-01-31`},
	})
}
