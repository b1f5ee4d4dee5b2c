package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J01", Title: "无帮扶责任人",
		Why:      "没有责任人，这户的措施就没有人落实。",
		Fix:      "请安排帮扶责任人并填写姓名。",
		Basis:    "城市数据清洗目录同类检查（贫困户无帮扶责任人）",
		Severity: record.Mistake, Zhun: "4", Class: ClassHelper,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"measure", "helper"}}, Say: blankOf},
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010003 | 电焊工培训 | »`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010003 | 电焊工培训 | 高明亮`},
	})
}
