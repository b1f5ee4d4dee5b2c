package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R15", Title: "没有监测联系人或电话",
		Why:      "出了风险找不到人报，监测就断了。",
		Fix:      "请填写监测联系人和电话。",
		Basis:    "贵州某县规则1_11_011",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"monitor", "contact"}, {"monitor", "contact_phone"}}, Say: func(c *Case, rec record.Row, field record.Value, _ string) (string, string) {
			return c.Spec.Column("monitor", record.FieldOf(rec, field)).Header + "没有填", ""
		}},
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 监测联系人 | 监测联系人电话
6205211002010002 | 赵福成 | » | »`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 监测联系人
6205211002010002 | 赵福成 | 安立新`},
	})
}
