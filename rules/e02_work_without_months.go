package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E02", Title: "有务工状况，没有务工时间",
		Why:      "没有时间就算不出务工收入是否合理。",
		Fix:      "请补填务工月数；没有外出的清空务工状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级桌面核查工具",
		Severity: record.Doubt, Zhun: "2", Class: ClassWork,
		Params: []string{"work_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if low := int(c.Int("work_min")); c.Person(m).mayWork(low) && m.WorkPlace.OK() && (m.WorkMonths.S == record.Blank || m.WorkMonths.OK() && m.WorkMonths.V == 0) {
				c.Find(m, &m.WorkMonths, "%s的务工状况是“%s”，务工时间却没有填或为0（未满%d周岁和无劳动力的另行提示）", called(m), m.WorkPlace.V, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 务工时间
6205211002010001 | 王小军 | »
6205211002010003 | 孙强 | »0`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 务工时间 | 务工状况
6205211002010001 | 王小军 | |`},
	})
}
