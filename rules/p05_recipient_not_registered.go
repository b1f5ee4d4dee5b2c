package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P05", Title: "慰问对象不在建档立卡名册",
		Why:      "除村组干部外都应是精准扶贫户，慰问册外的人群众会有意见。",
		Fix:      "请更换对象，或更正户编号、证件号码。",
		Basis:    "“七个一”慰问：只有村组干部可为非精准扶贫户",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachRow[record.Gift](func(c *Case, g *record.Gift) {
			t := c.town
			if !g.Kind.OK() || g.Kind.Is(villageCadre) || !g.Substitute.No() || !t.sent("household") {
				return
			}
			switch {
			case g.Registered.No() && c.kindDoubled(g): // P02 tells of the category
			case g.Registered.No():
				c.findGift(g, &g.Registered, "%s列为“%s”，是否精准扶贫户填“否”", g.Name.V, g.Kind.V)
			case g.Registered.Yes() && g.HouseholdNo.OK() && t.Home(g.HouseholdNo.V) == nil:
				c.findGift(g, &g.HouseholdNo, "%s列为“%s”，户编号%s不在账一", g.Name.V, g.Kind.V, g.HouseholdNo.V)
			case g.Registered.Yes() && g.HouseholdNo.OK() && g.ID.OK() && t.sent("member"):
				if h, m := t.recipient(g); m == nil && h.HeadID.V != g.ID.V && !namesake(h, g.Name.V) {
					c.findGift(g, &g.ID, "%s（%s）不是户%s（户主%s）的成员", g.Name.V, maskID(g.ID.V), g.HouseholdNo.V, h.HeadName.V)
				}
			case g.Registered.Yes() && g.HouseholdNo.S == record.Blank:
				c.findGift(g, &g.HouseholdNo, "%s列为“%s”，未填户编号，无法核对是否在册", g.Name.V, g.Kind.V)
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 是否精准扶贫户 | 户编号
柳湾村 | 困难党员 | »否 | ~
柳湾村 | 先进人物 | ~ | »6205211002010099`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 是否精准扶贫户
柳湾村 | 村组干部 | 否`, `
// 成员自己的号码没填，先由B01说明
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 |
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码 | 户主姓名 | 户编号
柳湾村 | 重大疾病患者 | 李秀英 | 620521197208230128 | 王大山 | 6205211002010001`},
	})
}

// namesake reports a member of that name whose own number is not to be had: rules of group B tell of it, and the recipient may be that member.
func namesake(h *record.Home, name string) bool {
	for _, m := range h.Members {
		if m.Name.V == name && !m.ID.OK() {
			return true
		}
	}
	return false
}
