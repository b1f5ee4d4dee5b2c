package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F02", Title: "一户有几个户主",
		Why:      "多半是把两户并成一户，或关系填错。",
		Fix:      "请对照户口簿保留一个户主，或分户填报。",
		Basis:    "县级疑点核查程序 C2#80",
		Severity: record.Mistake, Zhun: "2", Class: ClassDouble,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			heads := related(h, "户主")
			if len(heads) < 2 {
				return
			}
			f := c.Find(heads[1], &heads[1].Relation, "%s户有%d个户主：%s", called(h.Household), len(heads), strings.Join(names(heads), "、"))
			Also(f, heads[0], &heads[0].Relation)
			for _, m := range heads[2:] {
				Also(f, m, &m.Relation)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王大山 | »~
6205211002010001 | 李秀英 | »户主`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 李秀英 | 配偶`},
	})
}
