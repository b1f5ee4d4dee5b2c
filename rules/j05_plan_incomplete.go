package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J05", Title: "帮扶计划缺时限、责任单位等",
		Why:      "没有时限和责任单位的计划无法督办。",
		Fix:      "请补填计划内容。",
		Basis:    "扶贫手册帮扶计划栏",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"measure", "due"}, {"measure", "owner"}, {"measure", "plan_year"}, {"measure", "project"}}, Say: blankOf},
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 责任单位 | 计划完成日期
6205211002010003 | 电焊工培训 | » | »`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 到户成效
6205211002010003 | 电焊工培训 |`},
	})
}
