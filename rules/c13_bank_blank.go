package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C13", Title: "开户银行或银行账号为空",
		Why:      "没有账号，补贴和慰问金只能发现金。",
		Fix:      "请补填一卡通的开户行和账号。",
		Basis:    "县级疑点核查程序 C2#96、C2#97",
		Severity: record.Hint, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"household", "bank"}, {"household", "account"}}, Say: blankOf},
		Fires: []string{`
== 账一 基本情况
户编号 | 开户银行 | 银行账号
6205211002010001 | » | »`},
		Quiet: []string{`
== 账一 基本情况
-银行账号`},
	})
}
