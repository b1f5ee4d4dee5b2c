package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R30", Title: "住建名单为危房而登记不是",
		Why:      "住建已经鉴定为危房的，登记成安全就没有人去改造。",
		Fix:      "请核对鉴定结果，更正是否危房户；已经改造的报县上更新名单。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassMonitor, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.Housing, false, func(c *Case, x *spec.Contrast) {
			c.Find(x.Row, x.Field, "%s，住建名单为危房%s，登记为不是危房户", called(x.Home.Household), dated(x.Listed))
		}),
		Fires: []string{`
# 设置 部门比对 | 住建 | 620521197208230128 | 危房 | 有
== 户信息
户编号 | 是否危房户
6205211002010001 | »~`},
		Quiet: []string{`
# 设置 部门比对 | 住建 | 620521197208230128 | 危房 | 有
== 户信息
户编号 | 是否危房户
6205211002010001 | 是`, `
# 设置 部门比对 | 住建 | 620521197208230128 | 危房 | 无`},
	})
}
