package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A37", Title: "豁免已经到期",
		Why:      "到期的豁免不再起作用，问题会重新计入。",
		Fix:      "仍需豁免的请重新报批，否则请整改。",
		Basis:    "自拟：豁免须有期限",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: Review(func(c *Case, all *County, found []record.Finding) {
			for i := range c.Spec.Settings.Waivers {
				if w := &c.Spec.Settings.Waivers[i]; !InForce(w, c.Period.To) {
					c.findWaiver(w, "until", "豁免%s（规则%s，%s）有效期至%s，已经到期", w.No, w.Rule, w.Key, w.Until.Chinese())
				}
			}
		}),
		Fires: []string{`
»# 设置 豁免 | HM-01 | C02 | 6205211002010001 | 派出所正在补办 | 县扶贫办主任 | 2016-01-31`},
		Quiet: []string{`
# 设置 豁免 | HM-01 | C02 | 6205211002010001 | 派出所正在补办 | 县扶贫办主任 | 2016-03-31`},
	})
}
