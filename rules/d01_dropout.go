package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D01", Title: "义务教育年龄的健康孩子不在校",
		Why:      "有辍学就过不了义务教育有保障这一项。",
		Fix:      "请核实是否辍学：辍学的劝返，因故推迟入学的在备注注明。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-02；县级疑点核查程序 C2#61；《义务教育法》第十一条（可推迟到七周岁入学）",
		Severity: record.Doubt, Zhun: "2", Class: ClassUnmet,
		Params: []string{"compulsory_min", "compulsory_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("compulsory_min")), int(c.Int("compulsory_max"))
			if c.dropout(h, m) {
				c.Find(m, &m.Schooling, "%s%d周岁、身体健康，在校生状况却是“%s”（%d至%d周岁应在校）", called(m), c.Person(m).Age, notAtSchool(m), low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小梅 | »非在校生`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况 | 健康状况
6205211002010001 | 王小梅 | 非在校生 | 残疾
6205211002010005 | 冯小雨 | 非在校生 | 健康`},
	})
}

// dropout reports a healthy child of school age who is not at school. H07 tells of exited households, D20 of a noted illness.
func (c *Case) dropout(h *record.Home, m *record.Member) bool {
	low, high := int(c.Int("compulsory_min")), int(c.Int("compulsory_max"))
	return c.outOfSchool(c.Person(m), low, high) && m.Health.Is("健康") && !exited(h) && illnessNoted(m) == ""
}
