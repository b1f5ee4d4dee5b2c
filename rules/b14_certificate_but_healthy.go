package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B14", Title: "持残疾人证却填健康",
		Why:      "因残致贫、残疾补贴都按健康状况核对，填错就漏。",
		Fix:      "请把健康状况改为残疾；证件已注销的请改填身份证号。",
		Basis:    "县级疑点核查程序 C2#67",
		Severity: record.Mistake, Zhun: "2", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if c.Person(m).ID.Shape == Disability && m.Health.Is("健康") {
				c.Find(m, &m.Health, "%s填了残疾人证号，健康状况却是“健康”", called(m)).Want = "残疾"
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010005 | 陈玉珍 | »健康`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010005 | 陈玉珍 | 残疾`},
	})
}
