package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O10", Title: "对错误级问题申请豁免或答复已核实无误",
		Why:      "错误级问题是硬伤，不改数据就说核实无误，需要县里逐条审。",
		Fix:      "请附依据；县扶贫办逐条审核。",
		Basis:    "豁免管理要求：错误级问题原则上必须整改",
		Severity: record.Hint, Zhun: "8", Class: ClassReporting,
		Check: EachRow[record.Correction](func(c *Case, x *record.Correction) {
			rule, known := ByID(x.Rule.V)
			if !known || rule.Severity != record.Mistake || !x.Result.Is("已核实无误") && !x.Waive.Yes() {
				return
			}
			f := c.Find(x, &x.Result, "问题%s属错误级（%s %s），%s、%s", orBlank(x.FindingNo.V), rule.ID, rule.Title, filledAs("整改结果", x.Result.V), filledAs("申请豁免", x.Waive.String()))
			f.Key = x.FindingNo.V
		}),
		Fires: []string{`
== 问题整改
问题编号 | 规则编号 | 整改结果 | 申请豁免
01-G03-AB12CD | G03 | »已核实无误 | 是`},
		Quiet: []string{`
== 问题整改
问题编号 | 规则编号 | 整改结果 | 申请豁免
01-G08-AB12CD | G08 | 已核实无误 | 是
01-G03-AB12CD | G03 | 已整改 | 否`},
	})
}
