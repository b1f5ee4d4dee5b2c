package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H09", Title: "生产生活条件必填项为空",
		Why:      "水电路房厕是项目安排的依据，空着就排不上项目。",
		Fix:      "请入户核实后补填。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查（重要指标为空）",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"household", "power_work"}, {"household", "power_home"}, {"household", "water_hard"},
			{"household", "water_safe"}, {"household", "fuel"}, {"household", "toilet"}, {"household", "coop"}, {"household", "road"}, {"household", "road_km"}}, Say: blankOf},
		Fires: []string{`
== 账一 基本情况
户编号 | 饮水是否安全 | 入户路类型 | 与村主干路距离
6205211002010001 | » | » | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 是否有卫生厕所 | 与村主干路距离
6205211002010001 | 否 | 0`},
	})
}
