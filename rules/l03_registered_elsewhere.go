package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L03", Title: "上级比对反馈在县外重复建档",
		Why:      "市内县外、省内外重复只有上级能比出来，反馈了不处理会被通报。",
		Fix:      "请核实户籍和常住地，按上级要求清退一方。",
		Basis:    "城市数据清洗目录（省内、市内重复）；数据来自上级反馈名单",
		Severity: record.Doubt, Zhun: "1", Class: ClassDouble, Needs: NeedSuperior,
		Check: EachRow[record.Member](func(c *Case, m *record.Member) {
			if n := c.Spec.Settings.PoorIDs[m.ID.V]; n > 0 && !goneFrom(m) {
				c.Find(m, &m.ID, "%s（%s）在县外另有%d处建档（上级反馈）", m.Name.V, maskID(m.ID.V), n)
			}
		}),
		Fires: []string{`
# 设置 上级比对结果 | 620521199403150130 | 1
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | »~`},
		Quiet: []string{`
# 设置 上级比对结果 | 620521199403150999 | 1
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | ~`},
	})
}
