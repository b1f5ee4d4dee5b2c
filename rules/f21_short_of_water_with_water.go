package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F21", Title: "缺水致贫，饮水却不困难也安全",
		Why:      "原因与饮水两项矛盾。",
		Fix:      "请核实致贫原因和饮水情况。",
		Basis:    "自拟；已脱贫户不查",
		Severity: record.Doubt, Zhun: "3", Class: ClassCause,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if h.MainCause.Is("缺水") && stillPoor(h) && h.WaterHard.No() && h.WaterSafe.Yes() {
				c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“缺水”，饮水是否困难填“否”、是否安全填“是”", called(h.Household))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »缺水`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因 | 饮水是否困难
6205211002010001 | 缺水 | 是`},
	})
}
