package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I09", Title: "整户无劳动力而无人享受低保",
		Why:      "没有劳动力的户靠产业就业难以脱贫，应由低保、五保兜底。",
		Fix:      "请核实是否符合低保条件，符合的及时申报。",
		Basis:    "省级核查规则同类检查（整户无劳动力未纳入兜底）",
		Severity: record.Doubt, Zhun: "5", Class: ClassLowIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !record.Plain(h.Category) || !categoryAgreed(h) || dibaoMembers(h) != nobody {
				return
			}
			for _, m := range present(h) {
				if !m.Labour.Is("无劳动力", "丧失劳动力") {
					return
				}
			}
			c.Find(h.Household, &h.Category, "%d名成员均无劳动力，无人享受低保、五保", len(present(h)))
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010006 | »~
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010006 | 何永平 | 丧失劳动力
6205211002010006 | 张翠莲 | 无劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010006 | 何永平 | 丧失劳动力`},
	})
}
