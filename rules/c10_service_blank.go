package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C10", Title: "是否现役军人、是否军烈属为空",
		Why:      "“七个一”慰问要从名册里找军烈属。",
		Fix:      "请补填“是”或“否”。",
		Basis:    "县级疑点核查程序 C2#5、C2#16",
		Severity: record.Hint, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "soldier"}, {"household", "martyr_family"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 是否现役军人
6205211002010001 | 王小军 | »

== 账一 基本情况
户编号 | 是否军烈属
6205211002010001 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 是否现役军人
6205211002010001 | 王小军 | 是`},
	})
}
