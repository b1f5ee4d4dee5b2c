package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R04", Title: "识别监测时间或识别时收入为空",
		Why:      "没有识别时间就算不出监测了多久，没有收入就说不清为什么识别。",
		Fix:      "请按识别认定表补填。",
		Basis:    "贵州某县规则1_11_002",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"monitor", "identified_on"}, {"monitor", "identified_income"}}, Say: func(c *Case, rec record.Row, field record.Value, _ string) (string, string) {
			return c.Spec.Column("monitor", record.FieldOf(rec, field)).Header + "没有填", ""
		}},
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 识别监测时间 | 识别时人均纯收入
6205211002010002 | 赵福成 | » | »`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 识别时人均纯收入
6205211002010002 | 赵福成 | 0`},
	})
}
