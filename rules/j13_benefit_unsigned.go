package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J13", Title: "到户成效无农户签字",
		Why:      "成效没有农户认账，入户核查时对不上口。",
		Fix:      "请农户签字确认后补填。",
		Basis:    "扶贫手册填写要求：帮扶成效由农户签字确认",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachRow[record.Measure](func(c *Case, m *record.Measure) {
			if m.Benefit.V > 0 && (m.Signed.No() || m.Signed.S == record.Blank) {
				f := c.Find(m, &m.Signed, "“%s”到户成效%s元，农户未签字", m.Project.V, yuan(m.Benefit.V))
				f.Key = m.Project.V
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 农户签字
6205211002010003 | 电焊工培训 | »否
6205211002010005 | 中药材种植 | »`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 到户成效 | 农户签字
6205211002010003 | 电焊工培训 | 0 | 否`},
	})
}
