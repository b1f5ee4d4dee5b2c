package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B07", Title: "身份证号码不是本县签发",
		Why:      "外县号码多因婚入、迁入，也可能是抄错前六位。",
		Fix:      "婚入、迁入的属正常，请知悉；不是的请核实号码。",
		Basis:    "自拟：本县代码取自县的设置",
		Severity: record.Hint, Zhun: "1", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			id := &c.Person(m).ID
			if body := id.Body(); sound(body) && body[:6] != c.Spec.County.Code {
				c.Find(m, &m.ID, "%s的证件号码前六位为%s，本县为%s", called(m), body[:6], c.Spec.County.Code)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 | »610321197208230125`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 | 620521197208230128`},
	})
}
