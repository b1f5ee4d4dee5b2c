package rules

import (
	"strings"
	"unicode/utf8"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B12", Title: "身份证号码末位的X写法不规范",
		Why:      "小写x、全角Ｘ、乘号在比对时都不等于X。",
		Fix:      "已按大写X处理，今后请直接输入大写X。",
		Basis:    "自拟；GB 11643-1999 末位为X",
		Severity: record.Hint, Zhun: "1", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if m.ID.OK() && strings.HasSuffix(m.ID.V, "X") && m.Sheet != nil {
				if raw := m.Sheet.Raw(m.Row, "id"); raw != "" && !strings.HasSuffix(raw, "X") {
					last, _ := utf8.DecodeLastRuneInString(raw)
					c.Find(m, &m.ID, "%s的证件号码末位写作“%c”，应为大写X", called(m), last).Want = m.ID.V
				}
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010004 | 马晓东 | »62052119981008023x`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010004 | 马晓东 | 62052119981008023X`},
	})
}
