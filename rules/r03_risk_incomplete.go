package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R03", Title: "致贫返贫风险没有填全",
		Why:      "不写明风险，就不知道该落实什么措施；“其他”和自然灾害不写清，等于没有写。",
		Fix:      "请补填风险；选“其他”的写明是什么，选“因自然灾害”的填子项。",
		Basis:    "贵州某县规则1_11_001、2_11_004、2_11_005",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: EachRow[record.Monitor](func(c *Case, m *record.Monitor) {
			causes := m.Causes()
			switch unread := slices.ContainsFunc(m.Risks[:], func(x record.Code) bool { return x.S == record.Bad }); {
			case m.Risks[0].S == record.Absent:
			case len(causes) == 0 && !unread:
				c.Find(m, &m.Risks[0], "没有填致贫返贫风险")
			case slices.Contains(causes, "其他") && m.OtherRisk.S == record.Blank:
				c.Find(m, &m.OtherRisk, "风险填“其他”，没有写明是什么风险")
			case slices.Contains(causes, "因自然灾害") && m.Disaster.S == record.Blank:
				c.Find(m, &m.Disaster, "风险为因自然灾害，没有填是哪一种灾害")
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险1
6205211002010002 | 赵福成 | »`, `
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险2 | 其他风险备注
6205211002010002 | 赵福成 | 其他 | »`, `
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险1 | 因自然灾害子项
6205211002010003 | 孙有才 | 因自然灾害 | »`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 致贫返贫风险1 | 因自然灾害子项 | 致贫返贫风险2 | 其他风险备注
6205211002010003 | 孙有才 | 因自然灾害 | 冰雹 | 其他 | 牲畜疫病`},
	})
}
