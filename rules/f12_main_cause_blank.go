package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F12", Title: "主要致贫原因为空",
		Why:      "没有原因就定不了措施。",
		Fix:      "请补填一项主要致贫原因。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-18；县级疑点核查程序 C2#17",
		Severity: record.Mistake, Zhun: "3", Class: ClassCause,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"household", "main_cause"}}, Say: blankOf},
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | 缺乏技术`},
	})
}
