package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M07", Title: "分属性合计与总户数不等",
		Why:      "有的户没有填属性，分属性统计加起来就少户。",
		Fix:      "请补填账三的贫困户属性。",
		Basis:    "贫困户属性单选，各属性户数之和应等于总户数",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			c.partition(t, "贫困户属性", func(x *record.Income) *record.Code { return &x.Category })
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 贫困户属性
6205211002010003 | »`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 贫困户属性
6205211002010001 | ~`},
	})
}
