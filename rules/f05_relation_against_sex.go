package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F05", Title: "与户主关系和性别矛盾",
		Why:      "儿子不会是女的，关系或性别必有一项错。",
		Fix:      "请对照户口簿改正。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#49；贵州某县规则 2_01_004；与号码不符的性别由B10提示",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if want := sexOfRelation(m.Relation.V); want != "" && m.Sex.Is("男", "女") && m.Sex.V != want && !c.sexAgainstNumber(m) {
				f := c.Find(m, &m.Sex, "%s与户主关系是“%s”，性别却是“%s”", called(m), m.Relation.V, m.Sex.V)
				Also(f, m, &m.Relation)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 性别 | 与户主关系
6205211002010001 | 王小梅 | »~ | »之子`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王小梅 | 之孙女`},
	})
}
