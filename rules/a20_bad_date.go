package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A20", Title: "日期看不懂或晚于报告期",
		Why:      "日期不对，先后顺序和时限都无从核对。",
		Fix:      "请按“2016-02-01”的样子填写真实日期。",
		Basis:    "自拟",
		Severity: record.Mistake, Zhun: "8", Class: ClassOdd,
		Check: Fields{Tag: "date past", Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			head := c.headOf(rec.Where().Sheet, record.FieldOf(rec, field))
			if d, ok := field.(*record.Date); ok && d.OK() {
				return fmt.Sprintf("“%s”填的是%s，晚于报告期末%s", head, d.V, c.Period.To), ""
			}
			return fmt.Sprintf("“%s”填的是“%s”，不是能认出的日期", head, written), ""
		}},
		Fires: []string{`
== 一封信送达
户编号 | 送达日期
6205211002010001 | »2016-02-30
6205211002010003 | »2016-03-05`, `
== 账三 收入及脱贫进度
户编号 | 验收日期
6205211002010003 | »2014-02-30`},
		Quiet: []string{`
== 一封信送达
户编号 | 送达日期
6205211002010001 | 2016年2月7日`},
	})
}
