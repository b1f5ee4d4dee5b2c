package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M14", Title: "村总户数、总人口等必填项为空",
		Why:      "没有总户数、总人口就算不出贫困发生率，村级进度也汇总不了。",
		Fix:      "请补填。",
		Basis:    "省级核查规则同类检查（行政村必填指标）；为零的由贫困发生率检查说明",
		Severity: record.Mistake, Zhun: "8", Class: ClassBlank,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"village", "households"}, {"village", "population"}, {"village", "poor_households"}, {"village", "poor_population"},
			{"village", "poor_village"}, {"village", "ledger1_households"}, {"village", "ledger2_households"}, {"village", "ledger3_households"},
			{"village", "filed"}, {"village", "filed_ok"}}, Say: blankOf},
		Fires: []string{`
== 村级进度
行政村 | 全村总户数 | 已归档户数
柳湾村 | » | »`, `
== 村级进度
行政村 | 全村总户数
柳湾村 | »`},
		Quiet: []string{`
== 村级进度
行政村 | 挂图户数 | 备注
柳湾村 | |`},
	})
}
