package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R17", Title: "居民医保、职工医保都填否或都填是",
		Why:      "一个人只参加一种基本医疗保险；两样都没有的，基本医疗就没有保障。",
		Fix:      "请核对参保信息；确未参保的动员参保。",
		Basis:    "贵州某县规则2_01_008、2_01_009；省级核查规则同类检查",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			a, b := &m.ResidentInsured, &m.EmployeeInsured
			switch {
			case goneFrom(m):
			case a.Yes() && b.Yes():
				Also(c.Find(m, a, "%s居民医保、职工医保都填是", called(m)), m, b)
			case a.No() && b.No() && !m.Soldier.Yes():
				Also(c.Find(m, a, "%s居民医保、职工医保都填否，基本医疗没有保障", called(m)), m, b)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 是否参加城乡居民基本医疗保险 | 是否参加城镇职工基本医疗保险
6205211002010001 | 王大山 | »否 | »~
6205211002010001 | 李秀英 | »~ | »是`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 是否参加城乡居民基本医疗保险 | 是否参加城镇职工基本医疗保险
6205211002010001 | 王大山 | 否 | 是`},
	})
}
