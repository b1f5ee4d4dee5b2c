package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J12", Title: "措施有资金无规模，或完成而无资金无成效",
		Why:      "有钱没有实施内容，或完成了却没有一分钱投入和收益，都经不起核查。",
		Fix:      "请补填规模、资金或到户成效。",
		Basis:    "台账记录要求；专项贷款另有检查",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachRow[record.Measure](func(c *Case, m *record.Measure) {
			switch {
			case isLoan(m):
			case m.Fund.V > 0 && m.Scale.S == record.Blank:
				f := c.Find(m, &m.Scale, "“%s”有资金%s元，规模为空", m.Project.V, yuan(m.Fund.V))
				Also(f, m, &m.Fund)
			case m.Progress.Is("已完成") && nothing(m.Fund) && nothing(m.Benefit):
				f := c.Find(m, &m.Benefit, "“%s”已完成，资金和到户成效均为空或0", m.Project.V)
				Also(f, m, &m.Fund)
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 规模 | 资金 | 到户成效
6205211002010003 | 电焊工培训 | ~ | » | »0
6205211002010005 | 中药材种植 | » | »~ | ~`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 资金 | 到户成效
6205211002010003 | 电焊工培训 | 0 | 3600`},
	})
}

func isLoan(m *record.Measure) bool {
	return m.Kind.Is("扶贫小额信贷") || m.FundSource.Is("精准扶贫专项贷款")
}

// nothing tells that an amount is zero or its cell is empty.
func nothing(v record.Money) bool { return v.S == record.Blank || v.OK() && v.V == 0 }
