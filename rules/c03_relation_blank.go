package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C03", Title: "与户主关系为空",
		Why:      "没有关系就分不清谁是户主、谁是配偶子女。",
		Fix:      "请对照户口簿补填。",
		Basis:    "县级疑点核查程序 C2#8；贵州某县规则 3_01_001",
		Severity: record.Mistake, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "relation"}}, Say: blankOf},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 李秀英 | 妻`},
	})
}
