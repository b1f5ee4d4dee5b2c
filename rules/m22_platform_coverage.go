package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M22", Title: "大数据平台录入数与台账不符",
		Why:      "平台是省里看的底数，录少了、录多了都要说得清。",
		Fix:      "请补录或清理平台数据；系统冻结期间的差额请说明。",
		Basis:    "清水县2016年1月任务：大数据平台信息录入；十对口之平台",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: EachVillage(func(c *Case, v *Village) { c.reconcile(v, platform, "平台录入与台账不符") }),
		Fires: []string{`
== 村级进度
行政村 | 平台户数 | 平台人口
柳湾村 | »5 | »15`},
		Quiet: []string{`
== 村级进度
行政村 | 平台户数 | 平台人口
柳湾村 | 6 | 17`},
	})
}
