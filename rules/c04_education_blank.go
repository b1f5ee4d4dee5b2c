package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C04", Title: "非在校生的文化程度为空",
		Why:      "文化程度是安排培训和就业的依据。",
		Fix:      "请补填文化程度。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-12；县级疑点核查程序 C2#11",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Params: []string{"compulsory_min", "compulsory_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if c.Person(m).NotAtSchool && m.Education.S == record.Blank && !c.dropout(h, m) {
				c.Find(m, &m.Education, "%s是非在校生，文化程度没有填（%d至%d周岁应在校的另行提示）", called(m), c.Int("compulsory_min"), c.Int("compulsory_max"))
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 文化程度
6205211002010001 | 李秀英 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 文化程度
6205211002010001 | 王小梅 |`},
	})
}
