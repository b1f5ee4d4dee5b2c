package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K08", Title: "脱贫户数与年度计划不符",
		Why:      "超过计划的可能突击脱贫，一户没有的可能没有组织验收。",
		Fix:      "请核对年度减贫计划和验收结果。",
		Basis:    "年度减贫计划（账二计划脱贫年度）与脱贫状态比对；待县扶贫办确认",
		Severity: record.Hint, Zhun: "7", Class: ClassOdd,
		Check: EachReturn(func(c *Case, t *Township) {
			year := int32(c.dataYear())
			planned, exited := 0, 0
			var first *record.Income
			for i := range t.Homes {
				h := &t.Homes[i]
				if !c.joined(h) {
					continue
				}
				for _, m := range h.Measures {
					if m.PlanYear.OK() && m.PlanYear.V == year {
						planned++
						break
					}
				}
				if x := h.Income; x != nil && x.Leaving() && x.ExitYear.OK() && x.ExitYear.V == year {
					if exited++; first == nil {
						first = x
					}
				}
			}
			switch {
			case !t.sent("measure") || !t.sent("income"):
			case exited > planned:
				c.Find(first, &first.ExitYear, "%d年计划脱贫%d户，已标注%d户，超出%d户", year, planned, exited, exited-planned).Household = ""
			case planned > 0 && exited == 0:
				c.FindTownship(t.Return.Township, "%d年计划脱贫%d户，标注脱贫或预脱贫的为0户", year, planned)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010001 | 预脱贫 | »2015`, `
»# 乡镇 永清镇
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度
6205211002010005 | 未脱贫 | `},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 计划脱贫年度
6205211002010001 | 苹果树修剪技术培训 | 2015`},
	})
}
