package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "K01", Title: "脱贫状态不在规定选项内",
		Why:      "状态写法不统一，减贫人数就统计不出来。",
		Fix:      "请从规定的选项中选一个。",
		Basis:    "国家信息系统脱贫属性代码：未脱贫、脱贫、预脱贫、返贫",
		Severity: record.Mistake, Zhun: "7", Class: ClassOdd,
		Check: Fields{Tag: "listed", Only: []FieldRef{{"income", "status"}}, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			return fmt.Sprintf("脱贫状态填“%s”，规定的选项为：%s", written, c.options(rec, "status")), ""
		}},
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »稳定脱贫`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | 脱贫`},
	})
}
