package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "L02", Title: "证件号码与其他乡镇重复",
		Why:      "同一人在两个乡镇建档，全县人口重复计算，资金可能重复领取。",
		Fix:      "请与对方乡镇核对，由户籍所在乡镇保留，另一乡镇删除。",
		Basis:    "城市数据清洗目录（县内重复）",
		Severity: record.Mistake, Zhun: "1", Class: ClassDouble,
		Check: WholeCounty(func(c *Case, county *County) {
			for _, list := range county.inSeveral() {
				for i, e := range list {
					other := list[(i+1)%len(list)]
					c.FindIn(e.t, e.m, &e.m.ID, "%s（%s）在%s%s也已建档", e.m.Name.V, maskID(e.m.ID.V), other.t.Name, other.m.Village.V)
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

// enrolled is somebody in a township's list.
type enrolled struct {
	t *Township
	m *record.Member
}

// inSeveral lists the numbers that are in several townships, each with its first person in every one of them. It is linear in the county.
func (county *County) inSeveral() (out [][]enrolled) {
	var all []enrolled
	for _, t := range county.Townships {
		all = slices.Grow(all, len(t.Members))
		for i := range t.Members {
			all = append(all, enrolled{t, &t.Members[i]})
		}
	}
	for _, g := range together(len(all), func(i int) (uint64, bool) { return cardKey(all[i].m) }) {
		byNumber := map[string][]enrolled{}
		var order []string
		for _, i := range g {
			e := all[i]
			list := byNumber[e.m.ID.V]
			switch {
			case len(list) == 0:
				order = append(order, e.m.ID.V)
			case list[len(list)-1].t == e.t:
				continue // twice in one township is told there
			}
			byNumber[e.m.ID.V] = append(list, e)
		}
		for _, id := range order {
			if len(byNumber[id]) > 1 {
				out = append(out, byNumber[id])
			}
		}
	}
	return out
}
