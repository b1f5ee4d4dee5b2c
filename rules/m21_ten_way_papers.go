package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M21", Title: "表、卡、册与台账不对口",
		Why:      "图、表、卡、册、平台和台账“十对口”，哪一样对不上都说明底数不清。",
		Fix:      "请逐户核对，更正对不上的那一样。",
		Basis:    "十对口要求（县、乡、村、组、户和图、表、卡、册、大数据平台）；华池县2016年5月“853”实施意见用语",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachVillage(func(c *Case, v *Village) {
			for _, k := range papers {
				c.reconcile(v, k, "十对口不一致")
			}
		}),
		Fires: []string{`
== 村级进度
行政村 | 明白卡户数 | 花名册人口
柳湾村 | »5 | »18`},
		Quiet: []string{`
// 花名册少一户，村里照实报：缺的那一户由十对口户级核对说明
# 设置 核对名单 | 册 | 永清镇 | 柳湾村 | 6205211002010006 | 何永平 | 0
== 村级进度
行政村 | 花名册户数 | 花名册人口
柳湾村 | 5 | 15`, `
== 村级进度
行政村 | 明白卡户数 | 明白卡人口
柳湾村 | | `},
	})
}
