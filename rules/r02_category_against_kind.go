package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R02", Title: "监测类别与户类型不符",
		Why:      "脱贫不稳定户只能从脱贫户中识别，边缘易致贫户只能从一般农户中识别，类别错了两类户数都不实。",
		Fix:      "请核实户类型，更正监测对象类别。",
		Basis:    "三类监测对象的定义；监测对象表与户信息的户类型应一致",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: eachMonitor(func(c *Case, h *record.Home, m *record.Monitor) {
			switch {
			case m.HouseholdKind.OK() && h.Kind.OK() && m.HouseholdKind.V != h.Kind.V:
				Also(c.Find(m, &m.HouseholdKind, "户信息为“%s”，监测对象表却为“%s”", h.Kind.V, m.HouseholdKind.V), h.Household, &h.Kind)
			case m.Category.Is("脱贫不稳定户") && m.HouseholdKind.Is("一般农户"), m.Category.Is("边缘易致贫户") && m.HouseholdKind.Is("脱贫户"):
				f := c.Find(m, &m.Category, "户类型为“%s”，监测对象类别却为“%s”", m.HouseholdKind.V, m.Category.V)
				Also(f, m, &m.HouseholdKind)
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 户类型 | 监测对象类别
6205211002010002 | 赵福成 | »~ | »边缘易致贫户`, `
== 户信息
户编号 | 户类型
6205211002010003 | »脱贫户
== 监测对象
户编号 | 户主姓名 | 户类型
6205211002010003 | 孙有才 | »~`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 监测对象类别
6205211002010002 | 赵福成 | 突发严重困难户`},
	})
}
