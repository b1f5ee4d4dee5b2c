package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C06", Title: "健康状况为空",
		Why:      "因病、因残致贫和大病救助都按健康状况核对。",
		Fix:      "请补填健康状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-14；县级疑点核查程序 C2#13",
		Severity: record.Mistake, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "health"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010001 | 李秀英 | 良好`},
	})
}
