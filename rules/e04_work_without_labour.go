package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E04", Title: "无劳动力或丧失劳动力却在务工",
		Why:      "劳动能力和务工必有一项不实。",
		Fix:      "请核实劳动能力和务工情况，改正一项。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#58；贵州某县规则 2_01_015；在校生、未满16周岁的另有规则",
		Severity: record.Mistake, Zhun: "2", Class: ClassWork,
		Params: []string{"work_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			p, low := c.Person(m), int(c.Int("work_min"))
			if m.Labour.Is("无劳动力", "丧失劳动力") && p.Working() && !p.Student() && !(p.AgeOK && p.Age < low) {
				c.Find(m, &m.Labour, "%s的劳动能力是“%s”，却填%s（未满%d周岁和在校生另行提示）", called(m), m.Labour.V, worked(m), low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力
6205211002010001 | 王小军 | »无劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 劳动能力 | 务工状况 | 务工时间
6205211002010001 | 王小军 | 无劳动力 | | 0`},
	})
}

// worked says where and how long a person worked, as far as it is filled.
func worked(m *record.Member) string {
	place, months := "务工", ""
	if m.WorkPlace.OK() {
		place = m.WorkPlace.V
	}
	if m.WorkMonths.OK() {
		months = m.WorkMonths.String() + "个月"
	}
	return place + months
}
