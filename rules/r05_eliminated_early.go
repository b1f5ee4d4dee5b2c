package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R05", Title: "识别到消除时间太短",
		Why:      "稳定消除要看一段时间，识别后不久就消除的，多半是识别不准或消除不实。",
		Fix:      "请核实消除是否稳定；确属识别不准的，写明情况。",
		Basis:    "贵州某县规则2_11_002：不足6个月；期限见states.csv，待县扶贫办确认",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Params: []string{"quick_elimination_months"},
		Check: eachMonitor(func(c *Case, _ *record.Home, m *record.Monitor) {
			least := c.Spec.State(monitorObject, record.Cleared)
			if least == nil || !m.Eliminated.Yes() || !m.IdentifiedOn.OK() || !m.EliminatedOn.OK() {
				return
			}
			n := record.Months(m.IdentifiedOn.V, m.EliminatedOn.V)
			if m.EliminatedOn.V < m.IdentifiedOn.V {
				c.tell(m, []record.Value{&m.EliminatedOn, &m.IdentifiedOn}, "%s消除，早于识别时间%s", m.EliminatedOn.V.Chinese(), m.IdentifiedOn.V.Chinese())
			} else if n < int(least.Months) && int64(n) > c.Int("quick_elimination_months") { // R16 tells of those that were gone at once
				c.tell(m, []record.Value{&m.EliminatedOn, &m.IdentifiedOn}, "%s识别、%s消除，相隔%d个月，不足%d个月（%d个月以内的另行提示）", m.IdentifiedOn.V.Chinese(), m.EliminatedOn.V.Chinese(), n, least.Months, c.Int("quick_elimination_months"))
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 识别监测时间 | 消除监测时间
6205211002010004 | 马秀兰 | »2023-05-20 | »~`, `
== 监测对象
户编号 | 户主姓名 | 识别监测时间 | 消除监测时间
6205211002010004 | 马秀兰 | »2023-12-10 | »~`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 识别监测时间 | 消除监测时间
6205211002010004 | 马秀兰 | 2023-05-08 | 2023-11-08`},
	})
}
