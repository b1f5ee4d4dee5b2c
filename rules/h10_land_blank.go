package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H10", Title: "土地面积为空",
		Why:      "空着说不清是没有地还是没有填，人均耕地和退耕补助都没法核。",
		Fix:      "没有的填0。",
		Basis:    "县级核对工具同类检查（无则填0）",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"household", "cropland"}, {"household", "irrigated"}, {"household", "forest"}, {"household", "returned_forest"},
			{"household", "orchard"}, {"household", "pasture"}, {"household", "water"}}, Say: blankOf},
		Fires: []string{`
== 账一 基本情况
户编号 | 耕地面积 | 退耕还林面积
6205211002010001 | » | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 林果面积
6205211002010001 | 0`},
	})
}
