package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L01", Title: "证件号码重复",
		Why:      "一个人登记两次，人口、资金和减贫成效都会重复计算。",
		Fix:      "请核实本人属于哪一户，删去另一处。",
		Basis:    "城市数据清洗目录（人员重复问题）；基层核对工具最基本的检查",
		Severity: record.Mistake, Zhun: "1", Class: ClassDouble,
		Check: EachReturn(func(c *Case, t *Township) {
			for _, p := range repeats(t.alike.cards(), func(a, b int) bool { return t.Members[a].ID.V == t.Members[b].ID.V }) {
				other, m := &t.Members[p[0]], &t.Members[p[1]]
				f := c.Find(m, &m.ID, "%s（%s）已登记在%s户主%s家（%s），重复登记", m.Name.V, maskID(m.ID.V), other.Village.V, other.HeadName.V, other.HouseholdNo.V)
				Also(f, other, &other.ID)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | »~
6205211002010006 | 王小军 | »620521199403150130`},
		Quiet: []string{`
// 嫁出的女儿在娘家只留减员记录
== 家庭成员
户编号 | 姓名 | 证件号码 | 人员增减
6205211002010001 | 王小梅 | ~ | 嫁出
6205211002010006 | 王小梅 | 620521200104090145 | 嫁入`},
	})
}

// maskID shows the region and the last four characters of a number: enough to find the row, not enough to copy the number.
func maskID(id string) string {
	if len(id) < 11 {
		return id
	}
	return id[:6] + "********" + id[len(id)-4:]
}
