package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J08", Title: "登记就业帮扶而家中无人务工",
		Why:      "享受就业帮扶却没人务工、没有工资，帮扶没有落地或务工没有登记。",
		Fix:      "请核实务工情况，补填务工状况和工资收入。",
		Basis:    "省级核查规则同类检查",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if x == nil || !x.Wage.OK() || x.Wage.V > 0 || len(h.Members) == 0 {
				return
			}
			for _, m := range present(h) {
				if record.Filled(m.WorkPlace) || m.WorkMonths.V > 0 {
					return
				}
			}
			for _, m := range h.Measures {
				if m.Kind.Is("就业帮扶") && !m.Progress.Is("未启动") {
					f := c.Find(m, &m.Kind, "登记就业帮扶（%s），家中无人务工，工资性收入为0", m.Project.V)
					Also(f, x, &x.Wage)
				}
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 措施类别
6205211002010004 | 大病救助 | »就业帮扶
== 账三 收入及脱贫进度
户编号 | 工资性收入
6205211002010004 | »~`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 措施类别
6205211002010006 | 精准扶贫专项贷款养牛 | 就业帮扶`},
	})
}
