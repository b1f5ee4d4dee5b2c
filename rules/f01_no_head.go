package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F01", Title: "户里没有户主",
		Why:      "没有户主，配偶、子女等关系都无从核对。",
		Fix:      "请对照户口簿确定户主。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-16；县级疑点核查程序 C2#50",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if len(h.Members) == 0 {
				return
			}
			for _, m := range h.Members {
				if m.Relation.Is("户主") || !m.Relation.OK() {
					return
				}
			}
			f := c.Find(h.Household, &h.HeadName, "%s户的%d名成员中，没有人的与户主关系是“户主”", called(h.Household), len(h.Members))
			for _, m := range h.Members {
				if m.Name.OK() && m.Name.V == h.HeadName.V {
					Also(f, m, &m.Relation)
				}
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王大山 | »其他

== 账一 基本情况
户编号 | 户主姓名
6205211002010001 | »~`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王大山 |`},
	})
}
