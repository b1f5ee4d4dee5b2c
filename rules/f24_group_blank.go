package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F24", Title: "村民小组为空",
		Why:      "小组评议、自然村包抓都要落到组。",
		Fix:      "请补填村民小组（社）。",
		Basis:    "自拟",
		Severity: record.Hint, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"household", "group"}}, Say: blankOf},
		Fires: []string{`
== 账一 基本情况
户编号 | 村民小组
6205211002010001 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 村民小组
6205211002010001 | 一社`},
	})
}
