package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R18", Title: "识别时人均收入过高",
		Why:      "收入明显高于监测范围的，要么收入填错，要么不该识别。",
		Fix:      "请核实识别时的收入；突发严重困难的写明情况。",
		Basis:    "贵州某县规则1111_18",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Params: []string{"high_identified_income"},
		Check: EachRow[record.Monitor](func(c *Case, m *record.Monitor) {
			if limit := c.Fen("high_identified_income"); m.IdentifiedIncome.OK() && m.IdentifiedIncome.V > limit {
				c.Find(m, &m.IdentifiedIncome, "识别时人均纯收入%s元，超过%s元", yuan(m.IdentifiedIncome.V), yuan(limit))
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 识别时人均纯收入
6205211002010002 | 赵福成 | »20001`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 识别时人均纯收入
6205211002010002 | 赵福成 | 20000`},
	})
}
