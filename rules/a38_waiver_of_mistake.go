package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A38", Title: "对错误级问题设了豁免",
		Why:      "错误级问题必须改正，豁免不起作用。",
		Fix:      "请撤销这条豁免，按规则整改。",
		Basis:    "自拟：只有疑点和提示可以说明理由后豁免",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: Review(func(c *Case, all *County, found []record.Finding) {
			for i := range c.Spec.Settings.Waivers {
				w := &c.Spec.Settings.Waivers[i]
				rule, known := ByID(w.Rule)
				if known && rule.Severity == record.Mistake {
					c.findWaiver(w, "rule", "豁免%s针对错误级规则%s（%s），不起作用", w.No, w.Rule, rule.Title)
				}
			}
		}),
		Fires: []string{`
»# 设置 豁免 | HM-02 | A23 | 6205211002010001 | 暂缺 | 县扶贫办主任 | 2016-03-31`},
		Quiet: []string{`
# 设置 豁免 | HM-01 | A24 | 6205211002010001 | 使用座机 | 县扶贫办主任 | 2016-03-31`},
	})
}
