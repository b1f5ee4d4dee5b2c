package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P03", Title: "同一人、同一户占两个类别",
		Why:      "一户领两份慰问金，别的困难户就少一份。",
		Fix:      "请保留一个类别，另一类别另选对象。",
		Basis:    "“七个一”慰问：每类各一名（户）",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachVillage(func(c *Case, v *Village) {
			byPerson, byHome := map[string]*record.Gift{}, map[*record.Home]*record.Gift{}
			for _, g := range v.Gifts {
				var other *record.Gift
				home := v.Township.HomeOf(g.HouseholdNo, g.HeadName)
				if g.ID.OK() {
					other = byPerson[g.ID.V]
				}
				if other == nil && home != nil {
					other = byHome[home]
				}
				if other != nil && other.Kind.V != g.Kind.V {
					f := c.findGift(g, &g.Name, "%s列为“%s”，同户（人）%s已列为“%s”", g.Name.V, g.Kind.V, other.Name.V, other.Kind.V)
					Also(f, other, &other.Name)
					continue
				}
				if g.ID.OK() && byPerson[g.ID.V] == nil {
					byPerson[g.ID.V] = g
				}
				if home != nil && byHome[home] == nil {
					byHome[home] = g
				}
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码 | 户编号
柳湾村 | 先进人物 | »~ | ~ | ~
柳湾村 | 困难党员 | »李秀英 | 620521197208230128 | 6205211002010001`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码 | 户编号
柳湾村 | 困难党员 | 孙强 | 620521199206300195 | 6205211002010003`},
	})
}
