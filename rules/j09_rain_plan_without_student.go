package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J09", Title: "登记雨露计划而家中无中高职学生",
		Why:      "雨露计划补助中职、高职在校生，没有这样的学生就不该享受。",
		Fix:      "请核实补助对象的在校生状况。",
		Basis:    "省级核查规则同类检查；补助对象范围待县扶贫办确认",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			for _, m := range rainPlanAstray(h) {
				c.Find(m, &m.Kind, "正在实施雨露计划（%s），家中没有中职、高职在校生", m.Project.V)
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 措施类别
6205211002010004 | 普通高中助学金 | »雨露计划`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 措施类别
6205211002010004 | 普通高中助学金 | 雨露计划
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010004 | 马晓东 | 中职二年级`},
	})
}

// rainPlanAstray lists measures under way of a plan for vocational students, in a household that has none.
func rainPlanAstray(h *record.Home) (out []*record.Measure) {
	for _, m := range present(h) {
		if !m.Schooling.OK() || record.HigherVocational(m.Schooling) {
			return nil
		}
	}
	for _, m := range h.Measures {
		if m.Kind.Is("雨露计划") && m.Progress.Is("实施中") && len(h.Members) > 0 {
			out = append(out, m)
		}
	}
	return out
}
