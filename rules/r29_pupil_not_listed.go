package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R29", Title: "义务教育阶段登记在校而教育名单没有",
		Why:      "名册上在读，学校却没有这个学生，可能已经失学。",
		Fix:      "请到学校核实；确已失学的劝返并更正登记，在县外就读的在备注中写明。",
		Basis:    "县上提供的部门名单（设置“部门比对”）；2026年起以部门数据比对发现问题，口径待县扶贫办确认",
		Severity: record.Doubt, Class: ClassMonitor, Profile: steady, Needs: NeedCompared,
		Check: eachContrast(spec.Education, true, func(c *Case, x *spec.Contrast) {
			c.Find(x.Row, x.Field, "%s登记为%s，教育%s", called(x.Member), x.Member.Schooling.V, notListed(x))
		}),
		Fires: []string{`
# 设置 部门比对 | 教育 | 620521201001010999 | 在校 | 有
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010005 | 冯小雨 | »~`, `
# 设置 部门比对 | 教育 | 620521201009060321 | 在校 | 无
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010005 | 冯小雨 | »~`},
		Quiet: []string{`
// 大学生不在本县的在校名单上
# 设置 部门比对 | 教育 | 620521201009060321 | 在校 | 有`},
	})
}
