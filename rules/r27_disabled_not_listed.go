package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R27", Title: "登记为残疾而残联名单没有",
		Why:      "登记了残疾却没有办证，享受不到残疾人的政策。",
		Fix:      "请核对是否持证；应办证的帮助办证，登记错的更正健康状况。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassCause, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.Disabled, true, func(c *Case, x *spec.Contrast) {
			c.Find(x.Row, x.Field, "%s健康状况登记为%s，残联%s", called(x.Member), x.Member.Health.V, notListed(x))
		}),
		Fires: []string{`
# 设置 部门比对 | 残联 | 620521194109180999 | 残疾 | 有
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010005 | 陈玉珍 | »~`},
		Quiet: []string{`
# 设置 部门比对 | 残联 | 620521198012110268 | 残疾 | 有`},
	})
}
