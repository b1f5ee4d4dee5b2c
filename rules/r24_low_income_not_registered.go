package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R24", Title: "在民政名单而登记不一致",
		Why:      "民政已经认定的低收入人口，乡镇没有登记或登记成别的类型，分层分类帮扶就会落空。",
		Fix:      "请与民政名单核对后更正低收入人口类型；名单有误的，报县上更正。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassLowIncome, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.CivilAffairs, false, func(c *Case, x *spec.Contrast) {
			Also(c.Find(x.Row, x.Field, "%s，民政名单为%s%s，登记为%s", called(x.Member), x.Item, dated(x.Listed), orBlank(x.Member.LowIncome.V)), x.Member, &x.Member.ID)
		}),
		Fires: []string{`
# 设置 部门比对 | 民政 | 620521196811200172 | 低保边缘家庭成员 | 有
== 家庭成员
户编号 | 姓名 | 低收入人口类型 | 证件号码
6205211002010003 | 孙有才 | » | »~`, `
# 设置 部门比对 | 民政 | 620521194607020159 | 特困人员 | 有
== 家庭成员
户编号 | 姓名 | 低收入人口类型 | 证件号码
6205211002010002 | 赵福成 | »~ | »~`},
		Quiet: []string{`
# 设置 部门比对 | 民政 | 620521194607020159 | 低保对象 | 有
# 设置 部门比对 | 民政 | 620521196811200172 | 低保对象 | 无`, `
// 已转出的人不比
# 设置 部门比对 | 民政 | 620521199206300195 | 低保对象 | 有
== 家庭成员
户编号 | 姓名 | 人员增减
6205211002010003 | 孙强 | 其他转出`},
	})
}
