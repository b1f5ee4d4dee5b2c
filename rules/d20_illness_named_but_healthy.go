package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D20", Title: "说是因病因残没有上学，健康状况却是健康",
		Why:      "理由与健康状况矛盾，辍学原因不实。",
		Fix:      "请核实未上学的真实原因。",
		Basis:    "贵州某县规则 2_01_012；2016年表样没有“未上学原因”列，按备注判断",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"compulsory_min", "compulsory_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("compulsory_min")), int(c.Int("compulsory_max"))
			if !m.Note.OK() || !m.Health.Is("健康") || !c.outOfSchool(c.Person(m), low, high) {
				return
			}
			if illnessNoted(m) != "" {
				c.Find(m, &m.Health, "%s%d周岁（%d至%d周岁应在校）没有上学，备注写“%s”，健康状况却是“健康”", called(m), c.Person(m).Age, low, high, m.Note.V)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况 | 健康状况 | 备注
6205211002010001 | 王小梅 | 非在校生 | »健康 | 因病休学`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况 | 健康状况 | 备注
6205211002010001 | 王小梅 | 非在校生 | 患有大病 | 因病休学`},
	})
}

// illnessNoted is the word by which the remark gives illness or disability as the reason, or "".
func illnessNoted(m *record.Member) string {
	for _, why := range []string{"因病", "患病", "生病", "因残", "残疾"} {
		if strings.Contains(m.Note.V, why) {
			return why
		}
	}
	return ""
}
