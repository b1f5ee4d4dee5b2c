package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D13", Title: "文化程度与年龄不符",
		Why:      "学龄前孩子不会有小学文化，上了学的孩子也不再是学龄前儿童。",
		Fix:      "请按实际改正文化程度。",
		Basis:    "自拟：六周岁为界",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Params: []string{"education_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			limit := int(c.Int("education_min"))
			p := c.Person(m)
			if !p.AgeOK || !m.Education.OK() {
				return
			}
			young := p.Age < limit && m.Education.Is("小学", "初中", "高中", "大专及以上", "大专", "本科及以上")
			if young || p.Age > limit && m.Education.Is("学龄前儿童") {
				c.Find(m, &m.Education, "%s%d周岁，文化程度却是“%s”（以%d周岁为界）", called(m), p.Age, m.Education.V, limit)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 出生日期 | 文化程度
6205211002010005 | 冯小雨 | | 2011-08-06 | »小学
6205211002010001 | 王小梅 | | 2001-04-09 | »学龄前儿童`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 文化程度
6205211002010005 | 冯小雨 | 学龄前儿童`},
	})
}
