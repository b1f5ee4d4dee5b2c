package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D14", Title: "未满十六周岁填有劳动能力",
		Why:      "未成年人不计劳动力，多算会影响致贫原因和措施。",
		Fix:      "请改为“无劳动力”，年龄有误的改正出生日期。",
		Basis:    "县级疑点核查程序 C2#87；贵州某县规则 2_01_011；《劳动法》第十五条",
		Severity: record.Mistake, Zhun: "2", Class: ClassLabour,
		Params: []string{"labour_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			low := int(c.Int("labour_min"))
			if p := c.Person(m); p.Worker() && p.AgeOK && p.Age < low {
				c.Find(m, &m.Labour, "%s%d周岁，未满%d周岁，劳动能力却是“%s”", called(m), p.Age, low, m.Labour.V).Want = "无劳动力"
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 王小梅 | »普通劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 王小梅 | 无劳动力`},
	})
}
