package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E03", Title: "有务工时间，没有务工状况",
		Why:      "不知道在哪里务工，劳务输转统计就缺这一人。",
		Fix:      "请补填务工状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#55",
		Severity: record.Doubt, Zhun: "2", Class: ClassWork,
		Params: []string{"work_min"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if low := int(c.Int("work_min")); c.Person(m).mayWork(low) && m.WorkPlace.S == record.Blank && m.WorkMonths.OK() && m.WorkMonths.V > 0 {
				c.Find(m, &m.WorkPlace, "%s务工%s个月，务工状况没有填（未满%d周岁和无劳动力的另行提示）", called(m), m.WorkMonths, low)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况
6205211002010001 | 王小军 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010001 | 王小军 | | 0`},
	})
}
