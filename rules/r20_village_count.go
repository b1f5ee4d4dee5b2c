package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R20", Title: "行政村信息的户数与名册不符",
		Why:      "村里报的户数和名册对不上，县里的总数就不知道该信哪一个。",
		Fix:      "请以名册为准更正行政村信息，或补齐名册。",
		Basis:    "行政村信息应等于户信息、监测对象表中本村的户数；自拟",
		Severity: record.Mistake, Class: ClassReporting, Profile: monitoring,
		Check: EachVillage(func(c *Case, v *Village) {
			if v.Row == nil || !v.Township.sent("household") || !v.Township.sent("monitor") {
				return
			}
			exited, watched := int32(0), int32(0)
			for _, h := range v.Homes {
				if h.Left() {
					continue
				}
				if h.Kind.Is("脱贫户") {
					exited++
				}
				if atRisk(h) != nil {
					watched++
				}
			}
			if n := &v.Row.ExitedHouseholds; n.OK() && n.V != exited {
				c.Find(v.Row, n, "脱贫户数填%d户，户信息中本村有脱贫户%d户", n.V, exited).Want = itoa(int(exited))
			}
			if n := &v.Row.MonitoredHouseholds; n.OK() && n.V != watched {
				c.Find(v.Row, n, "监测对象户数填%d户，监测对象表中本村风险未消除的有%d户", n.V, watched).Want = itoa(int(watched))
			}
		}),
		Fires: []string{`
== 行政村信息
行政村 | 脱贫户数 | 监测对象户数
柳湾村 | »9 | »1`},
		Quiet: []string{`
== 行政村信息
行政村 | 全村总户数
柳湾村 | 214`},
	})
}
