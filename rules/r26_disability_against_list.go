package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R26", Title: "在残联名单而健康状况没有残疾",
		Why:      "持证残疾人没有登记残疾，两项补贴和康复服务就对不上人。",
		Fix:      "请核对残疾人证，更正健康状况。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassCause, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.Disabled, false, func(c *Case, x *spec.Contrast) {
			c.Find(x.Row, x.Field, "%s在残联名单上%s，健康状况登记为%s", called(x.Member), dated(x.Listed), x.Member.Health.V)
		}),
		Fires: []string{`
# 设置 部门比对 | 残联 | 62052119410918021343 | 残疾 | 有
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010003 | 孙满仓 | »~`},
		Quiet: []string{`
# 设置 部门比对 | 残联 | 62052119801211026843 | 残疾 | 有`, `
# 设置 部门比对 | 残联 | 620521194109180213 | 残疾 | 有
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010003 | 孙满仓 | 长期慢性病,残疾`},
	})
}
