package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R09", Title: "消除时收入低于监测范围",
		Why:      "收入还在监测范围以内，风险就不算消除。",
		Fix:      "请核实消除时的收入，或恢复为风险未消除。",
		Basis:    "贵州某县规则4_11_010；监测范围由县填入设置",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring, Needs: NeedLine,
		Params: []string{"monitor_line"},
		Check: eachMonitor(func(c *Case, _ *record.Home, m *record.Monitor) {
			if !m.Eliminated.Yes() || !m.EliminatedOn.OK() || !m.IncomeAfter.OK() {
				return
			}
			if line, named, ok := c.lineOf("monitor_line", m.EliminatedOn.V.Time().Year()); ok && m.IncomeAfter.V < line {
				c.Find(m, &m.IncomeAfter, "消除时人均纯收入%s元，低于%s", yuan(m.IncomeAfter.V), named)
			}
		}),
		Fires: []string{`
# 参数 monitor_line | 7000
== 监测对象
户编号 | 户主姓名 | 消除后人均纯收入
6205211002010004 | 马秀兰 | »6900`},
		Quiet: []string{`
# 参数 monitor_line | 7000
== 监测对象
户编号 | 户主姓名 | 消除后人均纯收入
6205211002010004 | 马秀兰 | 7000`},
	})
}
