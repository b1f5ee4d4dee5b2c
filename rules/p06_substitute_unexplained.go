package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P06", Title: "替补未说明理由或替补对象不符",
		Why:      "替补是例外，要写明原类别为什么没有人，替补的也必须是困难精准扶贫户。",
		Fix:      "请补写替补理由，或更换为其他困难精准扶贫户。",
		Basis:    "“七个一”慰问：无符合条件人员的可调整为其他困难精准扶贫户",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachRow[record.Gift](func(c *Case, g *record.Gift) {
			if !g.Substitute.Yes() {
				return
			}
			known := !c.town.sent("household") || c.town.Home(g.HouseholdNo.V) != nil
			switch {
			case g.SubstituteReason.S == record.Blank:
				c.findGift(g, &g.SubstituteReason, "%s替补“%s”，未写替补理由", g.Name.V, g.Kind.V)
			case g.Registered.No() || g.HouseholdNo.S == record.Blank:
				c.findGift(g, &g.Registered, "%s替补“%s”，不是精准扶贫户（是否精准扶贫户填“%s”）", g.Name.V, g.Kind.V, g.Registered)
			case !known:
				c.findGift(g, &g.HouseholdNo, "%s替补“%s”，户编号%s不在账一", g.Name.V, g.Kind.V, g.HouseholdNo.V)
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 是否替补 | 替补理由 | 是否精准扶贫户
柳湾村 | 困难党员 | 是 | » | ~
柳湾村 | 先进人物 | 是 | 本村无先进人物 | »否`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 是否替补 | 替补理由
柳湾村 | 困难党员 | 是 | 本村贫困户中没有党员`},
	})
}
