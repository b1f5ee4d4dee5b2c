package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D16", Title: "健康的人填丧失劳动力",
		Why:      "丧失劳动力要有病残原因，健康状况或劳动能力必有一项不实。",
		Fix:      "请核实健康状况和劳动能力。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#92；贵州某县规则 2_01_005；高龄老人不查",
		Severity: record.Doubt, Zhun: "2", Class: ClassLabour,
		Params: []string{"labour_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			high := int(c.Int("labour_max"))
			if p := c.Person(m); m.Health.Is("健康") && m.Labour.Is("丧失劳动力") && p.AgeOK && p.Age <= high {
				c.Find(m, &m.Labour, "%s%d周岁、健康，劳动能力却是“丧失劳动力”（查到%d周岁）", called(m), p.Age, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 李秀英 | »丧失劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010004 | 马秀兰 | 丧失劳动力`},
	})
}
