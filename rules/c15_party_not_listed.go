package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C15", Title: "政治面貌不在代码表内",
		Why:      "慰问困难党员要从名册里找党员，写法不规范就找不到。",
		Fix:      "请按代码表填写，如“中共党员”“群众”。",
		Basis:    "GB/T 4762-1984；县级桌面核查工具",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Check: Fields{Tag: "listed", Only: []FieldRef{{"member", "party"}}, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			return fmt.Sprintf("%s的政治面貌填“%s”，规定的选项为：%s", called(rec), written, c.options(rec, "party")), ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 政治面貌
6205211002010003 | 孙有才 | »老革命`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 政治面貌
6205211002010003 | 孙有才 | 党员`},
	})
}
