package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D11", Title: "青年的文化程度只有小学及以下",
		Why:      "这个年纪本应完成初中，可能是义务教育阶段辍学。",
		Fix:      "请核实文化程度；确有其事的可安排技能培训。",
		Basis:    "贵州某县规则 5_17_007（16至22岁）",
		Severity: record.Hint, Zhun: "2", Class: ClassOdd,
		Params: []string{"low_education_min", "low_education_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("low_education_min")), int(c.Int("low_education_max"))
			p := c.Person(m)
			if s := p.stage(); s != preschool && s != primary && m.Education.Is("文盲或半文盲", "小学") && p.AgeOK && p.Age >= low && p.Age <= high {
				c.Find(m, &m.Education, "%s%d周岁，文化程度是“%s”（%d至%d周岁应已完成初中）", called(m), p.Age, m.Education.V, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 文化程度
6205211002010001 | 王小军 | »小学`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 文化程度
6205211002010001 | 王大山 | 小学`},
	})
}
