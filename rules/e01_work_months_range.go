package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "E01", Title: "务工时间不是0到12个月",
		Why:      "一年只有12个月，超过的多半填成了天数或元。",
		Fix:      "请按月填写，不足一月的可填小数。",
		Basis:    "《疑似问题数据清洗目录》（2018）；县级疑点核查程序 C2#44",
		Severity: record.Mistake, Zhun: "2", Class: ClassWork,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			bad := m.WorkMonths.S == record.Bad
			if bad || m.WorkMonths.OK() && (m.WorkMonths.V < 0 || m.WorkMonths.V > 12*10000) {
				c.Find(m, &m.WorkMonths, "%s的务工时间填“%s”，应为0至12个月", called(m), m.Written("work_months", &m.WorkMonths))
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 务工时间
6205211002010001 | 王小军 | »240
6205211002010003 | 孙强 | »常年`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 务工时间
6205211002010001 | 王小军 | 8.5
6205211002010003 | 孙强 | 10个月`},
	})
}
