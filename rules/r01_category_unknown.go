package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R01", Title: "监测对象类别不在三类之内",
		Why:      "类别写法不统一，三类监测对象各有多少就统计不出来。",
		Fix:      "请从三类中选一类。",
		Basis:    "监测对象分脱贫不稳定户、边缘易致贫户、突发严重困难户三类",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: Fields{Tag: "listed", Only: []FieldRef{{"monitor", "category"}}, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			return fmt.Sprintf("监测对象类别填“%s”，规定的选项为：%s", written, c.options(rec, "category")), ""
		}},
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 监测对象类别
6205211002010002 | 赵福成 | »不稳定`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 监测对象类别
6205211002010002 | 赵福成 | 脱贫监测户`},
	})
}
