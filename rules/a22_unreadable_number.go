package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A22", Title: "数字看不懂",
		Why:      "认不出的数字只能当没有填，合计会少。",
		Fix:      "请只填数字，说明写在备注里。",
		Basis:    "自拟：字段检查（数值列）",
		Severity: record.Mistake, Zhun: "8", Class: ClassOdd,
		Check: Fields{Tag: "number", Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			name := record.FieldOf(rec, field)
			head, what, unit := c.headOf(rec.Where().Sheet, name), "数字", ""
			if s := rec.Where().Sheet; s != nil {
				if col := c.Spec.Column(s.Key, name); col != nil {
					if col.Unit != "" {
						unit = "（" + col.Unit + "）"
					}
					if col.Type == "year" {
						what = "四位年份"
					}
				}
			}
			return fmt.Sprintf("“%s”填的是“%s”，这里应填%s%s", head, written, what, unit), ""
		}},
		Fires: []string{`
== 账一 基本情况
户编号 | 家庭人口 | 住房面积
6205211002010001 | »四五 | »两间半`, `
== 账一 基本情况
户编号 | 首次识别年度
6205211002010001 | »13`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 家庭人口 | 住房面积
6205211002010001 | 四 | 86平方米`},
	})
}
