package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L02", Title: "证件号码与其他乡镇重复",
		Why:      "同一人在两个乡镇建档，全县人口重复计算，资金可能重复领取。",
		Fix:      "请与对方乡镇核对，由户籍所在乡镇保留，另一乡镇删除。",
		Basis:    "城市数据清洗目录（县内重复）",
		Severity: record.Mistake, Zhun: "1", Class: ClassDouble,
		Check: WholeCounty(func(c *Case, county *County) {
			type entry struct {
				t *Township
				m *record.Member
			}
			seen, order := map[string][]entry{}, []string{}
			for _, t := range county.Townships {
				for i := range t.Members {
					m := &t.Members[i]
					if !m.ID.OK() || goneFrom(m) {
						continue
					}
					list := seen[m.ID.V]
					if len(list) > 0 && list[len(list)-1].t == t {
						continue // twice in one township is told there
					}
					if len(list) == 1 {
						order = append(order, m.ID.V)
					}
					seen[m.ID.V] = append(list, entry{t, m})
				}
			}
			for _, id := range order {
				for i, e := range seen[id] {
					other := seen[id][(i+1)%len(seen[id])]
					c.FindIn(e.t, e.m, &e.m.ID, "%s（%s）在%s%s也已建档", e.m.Name.V, maskID(id), other.t.Name, other.m.Village.V)
				}
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | »~
# 乡镇 红堡镇
== 家庭成员
行政村 | 户编号 | 户主姓名 | 姓名 | 证件号码
西坡村 | 6205211012010001 | 秦大有 | 王小军 | »620521199403150130`},
		Quiet: []string{`
# 乡镇 红堡镇
== 家庭成员
行政村 | 户编号 | 户主姓名 | 姓名 | 证件号码 | 人员增减
西坡村 | 6205211012010001 | 秦大有 | 王小军 | 620521199403150130 | 其他转出`},
	})
}
