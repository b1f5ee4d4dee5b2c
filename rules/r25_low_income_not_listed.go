package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R25", Title: "登记为低收入人口而民政名单没有",
		Why:      "已经退出低保、特困的还登记着，帮扶和统计都会算错。",
		Fix:      "请与民政名单核对；确已退出的更正，名单漏列的报县上更正。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassLowIncome, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.CivilAffairs, true, func(c *Case, x *spec.Contrast) {
			c.Find(x.Row, x.Field, "%s登记为%s，民政%s", called(x.Member), x.Item, notListed(x))
		}),
		Fires: []string{`
# 设置 部门比对 | 民政 | 620521197501250224 | 低保对象 | 有
# 设置 部门比对 | 民政 | 62052119981008023X | 低保对象 | 无
== 家庭成员
户编号 | 姓名 | 低收入人口类型
6205211002010002 | 赵福成 | »~
6205211002010004 | 马晓东 | »~`},
		Quiet: []string{`
// 低保名单没有提供
# 设置 部门比对 | 民政 | 620521196811200172 | 特困人员 | 无`, `
// 只提供了别的乡镇的低保名单
# 设置 部门比对 | 民政 | 620521196811200999 | 低保对象 | 有 | 红堡镇`, `
// 名单上是另一类型，由R24提示
# 设置 部门比对 | 民政 | 620521197501250224 | 低保对象 | 有
# 设置 部门比对 | 民政 | 62052119981008023X | 低保对象 | 有
# 设置 部门比对 | 民政 | 620521194607020159 | 特困人员 | 有`},
	})
}
