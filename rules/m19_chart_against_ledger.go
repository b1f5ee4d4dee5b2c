package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M19", Title: "挂图数与台账不一致",
		Why:      "挂在墙上的数和账上的数不一样，领导和群众一眼就能看出来。",
		Fix:      "请更正挂图或台账，换图后再报。",
		Basis:    "“853”挂图作业要求；十对口之“图”",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachVillage(func(c *Case, v *Village) { c.reconcile(v, wallChart, "挂图与台账不一致") }),
		Fires: []string{`
== 村级进度
行政村 | 挂图户数 | 挂图人口
柳湾村 | »5 | »13`},
		Quiet: []string{`
== 村级进度
行政村 | 挂图户数 | 挂图人口
柳湾村 | 6 | `},
	})
}
