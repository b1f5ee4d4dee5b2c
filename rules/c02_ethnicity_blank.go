package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C02", Title: "民族为空",
		Why:      "民族是登记表必填指标。",
		Fix:      "请对照户口簿补填。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-11；县级疑点核查程序 C2#9",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "ethnicity"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 民族
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
-民族`},
	})
}
