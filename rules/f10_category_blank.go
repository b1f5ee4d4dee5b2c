package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F10", Title: "贫困户属性为空",
		Why:      "属性决定低保、五保和帮扶政策。",
		Fix:      "请补填贫困户属性。",
		Basis:    "县级疑点核查程序 C2#4",
		Severity: record.Mistake, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"household", "category"}}, Say: blankOf},
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010001 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010001 | 一般户`},
	})
}
