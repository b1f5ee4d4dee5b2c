package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J11", Title: "措施日期与识别、脱贫年度不符",
		Why:      "识别之前就帮扶、脱贫之后才开始帮扶，台账时间顺序对不上。",
		Fix:      "请核实帮扶开始日期、完成日期和识别、脱贫年度。",
		Basis:    "台账时间逻辑；脱贫不脱政策，脱贫后延续的措施不在此列",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if exitBeforeIdentified(h) {
				return
			}
			exit := int32(0)
			if exited(h) && h.Income.ExitYear.OK() {
				exit = h.Income.ExitYear.V
			}
			early := false
			for _, m := range h.Measures {
				if m.HelperFrom.OK() && h.IdentifiedYear.OK() && !early && yearOf(m.HelperFrom) < h.IdentifiedYear.V {
					early = true // one date a household: its measures share it
					c.Find(m, &m.HelperFrom, "帮扶开始于%s，早于识别年度%d年", m.HelperFrom, h.IdentifiedYear.V)
				}
				if m.Due.OK() && h.IdentifiedYear.OK() && yearOf(m.Due) < h.IdentifiedYear.V {
					c.Find(m, &m.Due, "计划完成日期%s，早于识别年度%d年", m.Due, h.IdentifiedYear.V)
				}
			}
			if len(h.Measures) == 0 || exit == 0 {
				return
			}
			for _, m := range h.Measures {
				if !m.HelperFrom.OK() || yearOf(m.HelperFrom) <= exit {
					return
				}
			}
			m := h.Measures[0]
			c.Find(m, &m.HelperFrom, "帮扶开始于%s，晚于脱贫年度%d年，脱贫前没有帮扶", m.HelperFrom, exit)
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶开始日期 | 计划完成日期
6205211002010002 | 五保供养 | »2013-03-01 | »2013-10-31`, `
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶开始日期
6205211002010003 | 电焊工培训 | »2015-04-01`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶开始日期
6205211002010003 | 电焊工培训 | 2014-04-01`},
	})
}

func yearOf(d record.Date) int32 { return int32(d.V.Time().Year()) }
