package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A24", Title: "联系电话不是有效的手机号",
		Why:      "电话打不通，抽查和回访就落空。",
		Fix:      "请填写11位手机号。",
		Basis:    "自拟：干部、责任人的联系电话；户的电话见C12",
		Severity: record.Doubt, Zhun: "5", Class: ClassOdd,
		Check: Fields{Tag: "phone", Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			return fmt.Sprintf("“%s”填的是“%s”，不是11位手机号", c.headOf(rec.Where().Sheet, record.FieldOf(rec, field)), written), ""
		}},
		Fires: []string{`
== 下乡干部
姓名 | 联系电话
段鹏 | »1399382024`},
		Quiet: []string{`
== 下乡干部
姓名 | 联系电话
段鹏 | 139-9382-0247`},
	})
}
