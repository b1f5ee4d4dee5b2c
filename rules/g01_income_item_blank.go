package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G01", Title: "四项收入有空项",
		Why:      "空着的一项说不清是没有还是漏填，年收入就加不起来。",
		Fix:      "无此项收入的填0。",
		Basis:    "县级核对工具同类检查（工资性、生产经营性、财产性、转移性收入为空）",
		Severity: record.Mistake, Zhun: "6", Class: ClassIncome,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"income", "wage"}, {"income", "business"}, {"income", "property"}, {"income", "transfer"}}, Say: blankOf},
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 财产性收入
6205211002010001 | » | »`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 财产性收入
6205211002010001 | 0 | 0`},
	})
}
