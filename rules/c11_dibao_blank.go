package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C11", Title: "是否享受低保为空",
		Why:      "低保与扶贫两项制度要逐人衔接。",
		Fix:      "请补填“是”或“否”。",
		Basis:    "县级疑点核查程序 C2#21；县级桌面核查工具",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "dibao"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 是否享受低保
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 是否享受低保
6205211002010004 | 马秀兰 | 是`},
	})
}
