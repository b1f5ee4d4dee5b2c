package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C01", Title: "性别为空",
		Why:      "没有性别，与户主关系、计生户等都无法核对。",
		Fix:      "请对照户口簿补填。",
		Basis:    "县级疑点核查程序 C2#6",
		Severity: record.Mistake, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "sex"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 | 女`},
	})
}
