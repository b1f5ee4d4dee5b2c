package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H17", Title: "易地搬迁户又登记危房改造",
		Why:      "一户只能享受一种住房政策，重复登记会重复安排资金。",
		Fix:      "请核实享受的是哪一项，删去另一项。",
		Basis:    "住房政策不重复享受；本县默认检查，待县扶贫办确认",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !h.Relocated.Yes() || h.MoveMode.S == record.Blank && h.SettleMode.S == record.Blank && h.SettlePlace.S == record.Blank { // H16 tells of a move that nothing else speaks of
				return
			}
			for _, m := range h.Measures {
				if m.Kind.Is("危房改造") {
					f := c.Find(m, &m.Kind, "账一登记为易地搬迁户，账二又登记危房改造（%s）", m.Project.V)
					Also(f, h.Household, &h.Relocated)
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 是否易地搬迁户 | 搬迁方式 | 安置方式 | 安置地
6205211002010004 | »是 | 建档立卡贫困户个别搬迁 | 集中安置 | 乡镇安置
== 账二 帮扶措施
户编号 | 项目名称 | 措施类别
6205211002010004 | C级危房加固 | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 是否易地搬迁户
6205211002010004 | 否`},
	})
}
