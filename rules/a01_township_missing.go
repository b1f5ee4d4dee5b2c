package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A01", Title: "乡镇本期没有报送",
		Why:      "缺一个乡镇，全县数就不是全县数；不点名，下周还会缺。",
		Fix:      "请立即补报，补报前县汇总按上次采用的数据代列。",
		Basis:    "自拟：县级每期按18个乡镇收齐后汇总",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: WholeCounty(func(c *Case, all *County) {
			for _, id := range all.Missing {
				name := ""
				if t := c.Spec.Township(id); t != nil {
					name = t.Name(c.Period.To)
				}
				c.FindTownship(id, "%s没有报送%s的数据，截止时间为%s", name, c.Period.Label(), clock(c.Period.Deadline))
			}
		}),
		Fires: []string{`
»# 缺报 红堡镇`},
		Quiet: []string{`
# 乡镇 红堡镇`},
	})
}
