package rules

import (
	"fmt"
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A17", Title: "选项不在规定范围内",
		Why:      "自创的写法无法归类，这一户在分类统计里就丢了。",
		Fix:      "请从规定的选项中选一个。",
		Basis:    "县级桌面核查工具的代码核对；各代码表见表样说明",
		Severity: record.Mistake, Zhun: "8", Class: ClassOdd,
		Check: Fields{Tag: "listed", Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			name := record.FieldOf(rec, field)
			return fmt.Sprintf("“%s”填的是“%s”，规定的选项为：%s", c.headOf(rec.Where().Sheet, name), written, c.options(rec, name)), ""
		}},
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性 | 是否危房户
6205211002010001 | »大户 | »可能`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 贫困户属性 | 是否危房户
6205211002010002 | 特困供养户 | ×`},
	})
}

// options lists the values a column allows.
func (c *Case) options(rec record.Row, field record.Field) string {
	if s := rec.Where().Sheet; s != nil {
		if col := c.Spec.Column(s.Key, field); col != nil {
			if l := c.Spec.Codes[col.Codes]; l != nil {
				return strings.Join(l.Values, "、")
			}
		}
	}
	return "是、否"
}
