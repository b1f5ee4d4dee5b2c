package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C09", Title: "是否参加养老保险为空",
		Why:      "养老保险全覆盖是退出验收的内容。",
		Fix:      "请补填“是”或“否”。",
		Basis:    "贵州某县规则 2_01_007；县级桌面核查工具",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "pension_insured"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 是否参加养老保险
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 是否参加养老保险
6205211002010001 | 王小梅 | 否`},
	})
}
