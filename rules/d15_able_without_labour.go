package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D15", Title: "健康的青壮年填无劳动力",
		Why:      "少算劳动力会把能发展的户当成兜底户。",
		Fix:      "请核实劳动能力，确无劳动能力的在备注注明原因。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#59；年龄上限59与65两种口径都有，取59，待县扶贫办确认",
		Severity: record.Doubt, Zhun: "2", Class: ClassLabour,
		Params: []string{"labour_min", "labour_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("labour_min")), int(c.Int("labour_max"))
			p := c.Person(m)
			if m.Labour.Is("无劳动力") && m.Health.Is("健康") && p.NotAtSchool && m.Education.S != record.Blank && p.AgeOK && p.Age >= low && p.Age <= high && !m.Soldier.Yes() {
				c.Find(m, &m.Labour, "%s%d周岁、健康、不在校，劳动能力却是“无劳动力”（%d至%d周岁）", called(m), p.Age, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 李秀英 | »无劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010003 | 孙满仓 | 无劳动力`},
	})
}
