package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C07", Title: "劳动年龄人员的劳动能力为空",
		Why:      "劳动能力决定是产业就业帮扶还是兜底保障。",
		Fix:      "请补填劳动能力。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-15（16至65岁）；县级疑点核查程序 C2#14",
		Severity: record.Mistake, Zhun: "2", Class: ClassLabour,
		Params: []string{"labour_blank_min", "labour_blank_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low, high := int(c.Int("labour_blank_min")), int(c.Int("labour_blank_max"))
			if p := c.Person(m); m.Labour.S == record.Blank && p.AgeOK && p.Age >= low && p.Age <= high {
				c.Find(m, &m.Labour, "%s%d周岁，劳动能力没有填（%d至%d周岁必填）", called(m), p.Age, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 王小军 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 王小梅 |
6205211002010002 | 赵福成 |`},
	})
}
