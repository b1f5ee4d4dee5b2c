package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L05", Title: "残疾人证与他户身份证是同一人",
		Why:      "残疾人证前18位就是身份证号，同一人凭两个证在两户登记，人口和补贴都会重复。",
		Fix:      "请核实本人属于哪一户，删去另一处。",
		Basis:    "残疾人证编码规则：前18位为公民身份号码",
		Severity: record.Mistake, Zhun: "1", Class: ClassDouble,
		Check: EachReturn(func(c *Case, t *Township) {
			begins := func(a, b int) bool {
				x, y := t.Members[a].ID.V, t.Members[b].ID.V
				return len(x) >= 18 && len(y) >= 18 && x[:18] == y[:18]
			}
			for _, p := range repeats(t.alike.cards(), begins) {
				if other, m := &t.Members[p[0]], &t.Members[p[1]]; sameCard(other.ID.V, m.ID.V) {
					f := c.Find(m, &m.ID, "%s（%s）与%s户主%s家的%s是同一号码的身份证和残疾人证", m.Name.V, maskID(m.ID.V[:18]), other.Village.V, other.HeadName.V, other.Name.V)
					Also(f, other, &other.ID)
				}
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 陈玉珍 | »~
6205211002010006 | 陈玉珍 | »620521198012110268`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 陈玉珍 | 62052119801211026843`},
	})
}
