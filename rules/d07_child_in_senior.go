package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D07", Title: "十四岁以下的孩子填高中以上在读",
		Why:      "年龄与学段明显不符，必有一项错。",
		Fix:      "请对照户口簿和学籍改正。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#81",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Params: []string{"senior_too_young"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			high := int(c.Int("senior_too_young"))
			if p := c.Person(m); p.stage() >= senior && p.AgeOK && p.Age <= high {
				c.Find(m, &m.Schooling, "%s%d周岁，在校生状况却是“%s”（%d周岁及以下不应填高中以上）", called(m), p.Age, m.Schooling.V, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小梅 | »高中一年级`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小梅 | 九年级`},
	})
}
