package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P07", Title: "册内有符合条件的人仍用替补",
		Why:      "名册里明明有这类人却替补了别人，容易被认为优亲厚友。",
		Fix:      "请说明为何不慰问符合条件的人，或更换对象。",
		Basis:    "“七个一”慰问：确无符合条件人员方可替补",
		Severity: record.Doubt, Class: ClassGift,
		Check: EachVillage(func(c *Case, v *Village) {
			taken := map[string]bool{}
			for _, g := range v.Gifts {
				if !g.Substitute.Yes() {
					taken[g.HouseholdNo.V] = true
				}
			}
			for _, g := range v.Gifts {
				if !g.Substitute.Yes() || !g.Kind.OK() {
					continue
				}
				var fit []string
				for _, h := range v.Homes {
					if taken[h.HouseholdNo.V] || !onRegister(h) || h.HouseholdNo.V == g.HouseholdNo.V {
						continue
					}
					if who := candidate(g.Kind.V, h); who != "" {
						fit = append(fit, who)
					}
				}
				if len(fit) > 0 {
					c.findGift(g, &g.Substitute, "“%s”用%s替补，名册内有%d名符合条件：%s", g.Kind.V, g.Name.V, len(fit), firstOf(fit, 3, "名"))
				}
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码 | 户编号 | 是否替补 | 替补理由
柳湾村 | 困难党员 | 王大山 | 620521197005120113 | 6205211002010001 | »是 | 本村没有党员`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 政治面貌
6205211002010003 | 孙有才 | 群众
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码 | 户编号 | 是否替补 | 替补理由
柳湾村 | 困难党员 | 王大山 | 620521197005120113 | 6205211002010001 | 是 | 本村没有党员`},
	})
}

// candidate names somebody of the household whom the register proves to be of the category, or "".
func candidate(kind string, h *record.Home) string {
	who, _, ok := GiftFit(kind, h)
	switch {
	case !ok:
		return ""
	case who != nil:
		return who.Name.V
	}
	return h.HeadName.V
}
