package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I07", Title: "五保户有劳动年龄的劳动力",
		Why:      "五保供养对象应无劳动能力，户内有劳力说明属性错或不该整户供养。",
		Fix:      "请核实供养条件，改正属性或劳动能力。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；劳动年龄待县扶贫办确认",
		Severity: record.Doubt, Zhun: "5", Class: ClassLowIncome,
		Params: []string{"labour_min", "labour_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if !record.Wubao(h.Category) {
				return
			}
			from, to := int(c.Int("labour_min")), int(c.Int("labour_max"))
			age, ok := c.ageOf(m)
			if ok && !goneFrom(m) && age >= from && age <= to && m.Labour.Is("普通劳动力", "技能劳动力") && !unpaidWubao(h) {
				f := c.Find(m, &m.Labour, "五保户成员%s%d周岁（劳动年龄%d至%d周岁），劳动能力为“%s”", m.Name.V, age, from, to, m.Labour.V)
				Also(f, h.Household, &h.Category)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010006 | »五保户
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010006 | 何永平 | »~
6205211002010006 | 张翠莲 | »~
== 账三 收入及脱贫进度
户编号 | 五保金
6205211002010006 | 3066`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010006 | 五保户
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010006 | 何永平 | 丧失劳动力
6205211002010006 | 张翠莲 | 无劳动力`},
	})
}
