package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "J14", Title: "专项贷款未填用途或收益",
		Why:      "精准扶贫专项贷款的监管是自查验收的任务，贷了款说不清用在哪里、挣了多少，就可能挪用。",
		Fix:      "请补填贷款用途（规模）和到户收益。",
		Basis:    "清水县2016年1月自查验收任务：精准扶贫专项贷款资金监管",
		Severity: record.Hint, Zhun: "4", Class: ClassHelper,
		Check: EachRow[record.Measure](func(c *Case, m *record.Measure) {
			if !isLoan(m) || m.Fund.V <= 0 || m.Progress.Is("未启动") {
				return
			}
			var lacks []string
			var at []record.Value
			if m.Scale.S == record.Blank {
				lacks, at = append(lacks, "用途（规模）"), append(at, &m.Scale)
			}
			if nothing(m.Benefit) {
				lacks, at = append(lacks, "收益（到户成效）"), append(at, &m.Benefit)
			}
			if len(lacks) == 0 {
				return
			}
			f := c.Find(m, at[0], "有专项贷款%s元（%s），未填%s", yuan(m.Fund.V), m.Project.V, strings.Join(lacks, "、"))
			for _, v := range at[1:] {
				Also(f, m, v)
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 规模 | 到户成效
6205211002010006 | 精准扶贫专项贷款养牛 | » | »0`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 规模 | 到户成效
6205211002010006 | 精准扶贫专项贷款养牛 | 2头 | 3200`},
	})
}
