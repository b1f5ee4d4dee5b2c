package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R31", Title: "登记为危房而住建名单没有",
		Why:      "登记了危房却不在住建名单上，排不进改造计划。",
		Fix:      "请申请鉴定，或更正是否危房户；已经改造的及时更新登记。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassMonitor, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.Housing, true, func(c *Case, x *spec.Contrast) {
			c.Find(x.Row, x.Field, "%s登记为危房户，住建%s", called(x.Home.Household), notListed(x))
		}),
		Fires: []string{`
# 设置 部门比对 | 住建 | 620521197208230128 | 危房 | 有
== 户信息
户编号 | 是否危房户
6205211002010001 | 是
6205211002010002 | »是`},
		Quiet: []string{`
// 名单没有提供
== 户信息
户编号 | 是否危房户
6205211002010002 | 是
# 设置 部门比对 | 残联 | 620521198012110268 | 残疾 | 有`},
	})
}
