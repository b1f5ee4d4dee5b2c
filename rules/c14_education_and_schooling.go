package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C14", Title: "文化程度与在校生状况同时填写或同时为空",
		Why:      "2018年后的口径是在校生填在校状况、非在校生填文化程度，二者只填一项。",
		Fix:      "请按口径保留一项。",
		Basis:    "贵州某县规则 3_01_002、3_01_003；县级桌面核查工具；2018年以前的表样两项都有“非在校生”，不适用",
		Severity: record.Doubt, Zhun: "1", Class: ClassBlank,
		Params: []string{"education_exclusive", "school_age_min", "school_age_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("school_age_min")), int(c.Int("school_age_max"))
			if c.Int("education_exclusive") == 0 {
				return
			}
			p := c.Person(m)
			switch {
			case p.Student() && m.Education.OK():
				c.Find(m, &m.Education, "%s在校生状况为“%s”，文化程度又填“%s”，%s起二者只填一项", called(m), m.Schooling.V, m.Education.V, c.Param("education_exclusive", c.Period.To).From.Chinese())
			case m.Schooling.S == record.Blank && m.Education.S == record.Blank && p.AgeOK && (p.Age < low || p.Age > high):
				c.Find(m, &m.Education, "%s的文化程度与在校生状况都没有填，应填其中一项", called(m))
			}
		}),
		Fires: []string{`
# 报告期 2018-03-05至2018-03-11
== 家庭成员
户编号 | 姓名 | 文化程度 | 在校生状况
6205211002010001 | 王小梅 | »初中 | 高中二年级
6205211002010001 | 王大山 | » |`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 文化程度 | 在校生状况
6205211002010001 | 王小梅 | 初中 | 九年级`},
	})
}
