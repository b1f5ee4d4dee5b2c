package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F04", Title: "户主与配偶性别相同",
		Why:      "性别或与户主关系必有一项错。",
		Fix:      "请对照户口簿改正。",
		Basis:    "《疑似问题数据清洗目录》（2018）；贵州某县规则 2_02_001；与号码不符的性别由B10提示",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			head, spouses := onlyHead(h), related(h, "配偶")
			if head == nil || len(spouses) != 1 || !head.Sex.Is("男", "女") || spouses[0].Sex != head.Sex {
				return
			}
			m := spouses[0]
			if c.sexAgainstNumber(head) || c.sexAgainstNumber(m) {
				return
			}
			f := c.Find(m, &m.Sex, "%s与配偶%s的性别都是“%s”", called(h.Household), m.Name.V, m.Sex.V)
			Also(f, head, &head.Sex)
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 性别
6205211002010001 | 李秀英 | 620521197208230136 | »男
6205211002010001 | 王大山 | ~ | »~`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 | 女`},
	})
}
