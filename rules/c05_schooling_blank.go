package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C05", Title: "学龄人员的在校生状况为空",
		Why:      "这个年龄段不填，就看不出有没有辍学。",
		Fix:      "请补填在校生状况，不在校的填“非在校生”。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-13（6至23岁）",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Params: []string{"school_age_min", "school_age_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("school_age_min")), int(c.Int("school_age_max"))
			if p := c.Person(m); m.Schooling.S == record.Blank && !p.NotAtSchool && p.AgeOK && p.Age >= low && p.Age <= high {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况没有填（%d至%d周岁必填）", called(m), p.Age, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小军 | »
6205211002010005 | 冯小雨 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王大山 |`},
	})
}
