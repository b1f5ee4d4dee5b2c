package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B16", Title: "证件类型与号码位数不一致",
		Why:      "类型和号码必有一个错。",
		Fix:      "请对照证件改正类型或号码。",
		Basis:    "县级疑点核查程序 C2#43（01为18位、09为20位）",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			switch id := &c.Person(m).ID; {
			case m.IDType.Is("居民身份证") && id.Shape == Disability:
				c.Find(m, &m.IDType, "%s的证件类型是居民身份证，号码却是%d位残疾人证号", called(m), id.Len).Want = "残疾人证"
			case m.IDType.Is("残疾人证") && id.Shape == Resident18:
				c.Find(m, &m.IDType, "%s的证件类型是残疾人证，号码却是18位身份证号", called(m))
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件类型
6205211002010005 | 陈玉珍 | »居民身份证
6205211002010001 | 王大山 | »残疾人证`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件类型
6205211002010005 | 陈玉珍 | 09`},
	})
}
