package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "J06", Title: "帮扶措施与致贫原因不对应",
		Why:      "因病的不给看病、缺技术的不给培训，措施再多也不对症。",
		Fix:      "请按致贫原因补充措施，或更正致贫原因。",
		Basis:    "省级核查规则同类检查（原因与措施对应）；对应关系待县扶贫办确认",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !causeAgreed(h) || len(rainPlanAstray(h)) > 0 || // J09 tells of a measure of the wrong kind
				!h.MainCause.OK() || len(h.Measures) == 0 || answered(h.MainCause.V, h.Measures) {
				return
			}
			f := c.Find(h.Measures[0], &h.Measures[0].Kind, "主要致贫原因为“%s”，%d项措施中没有%s", h.MainCause.V, len(h.Measures), strings.Join(answers[h.MainCause.V], "、"))
			for _, m := range h.Measures[1:] {
				Also(f, m, &m.Kind)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010005 | 缺水
== 账二 帮扶措施
户编号 | 项目名称 | 措施类别
6205211002010005 | 残疾人生活补贴 | »~
6205211002010005 | 中药材种植 | »~
== 账三 收入及脱贫进度
户编号 | 主要致贫原因
6205211002010005 | 缺水`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010005 | 因婚`},
	})
}
