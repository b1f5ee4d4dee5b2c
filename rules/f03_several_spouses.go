package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F03", Title: "一户有几名配偶",
		Why:      "户主只能有一名配偶，多出的多半是儿媳或已离婚的人。",
		Fix:      "请对照户口簿核实与户主关系。",
		Basis:    "县级桌面核查工具",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			spouses := related(h, "配偶")
			if len(spouses) < 2 || len(related(h, "户主")) == 0 { // F01 tells of a head written as a spouse
				return
			}
			f := c.Find(spouses[1], &spouses[1].Relation, "%s户有%d名配偶：%s", called(h.Household), len(spouses), strings.Join(names(spouses), "、"))
			Also(f, spouses[0], &spouses[0].Relation)
			for _, m := range spouses[2:] {
				Also(f, m, &m.Relation)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 李秀英 | »~
6205211002010001 | 王小梅 | »配偶`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王小梅 | 之女`},
	})
}
