package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J07", Title: "已脱贫户没有一项措施启动",
		Why:      "没有帮扶就脱贫，说明措施没有登记，或者脱贫认定没有依据。",
		Fix:      "请补记已实施的措施和进度。",
		Basis:    "省级核查规则同类检查（脱贫户无帮扶措施）",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !exited(h) || len(h.Measures) == 0 {
				return // a household without any row in the second ledger is told by the rule on ledgers
			}
			for _, m := range h.Measures {
				if !m.Progress.Is("未启动") {
					return
				}
			}
			f := c.Find(h.Measures[0], &h.Measures[0].Progress, "已脱贫，%d项措施全部“未启动”", len(h.Measures))
			for _, m := range h.Measures[1:] {
				Also(f, m, &m.Progress)
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 进度
6205211002010003 | 电焊工培训 | »未启动`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 进度
6205211002010005 | 残疾人生活补贴 | 未启动
6205211002010005 | 中药材种植 | 未启动`},
	})
}
