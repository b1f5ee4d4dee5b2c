package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "G18", Title: "临时性、专项补助计入收入",
		Why:      "慰问金、一次性救济和危改、搬迁补助都不算家庭收入，计入会造成虚假脱贫。",
		Fix:      "请从收入中剔除后重算；未计入的在备注写明“未计入”。",
		Basis:    "收入测算口径：有固定用途的补助和临时性补助不计入；名目清单待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"excluded_income_words"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if word := c.excludedAid(x); word != "" {
				c.Find(x, &x.Note, "备注提到“%s”，此类补助不计入家庭收入", word)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 备注
6205211002010004 | »其他转移性收入含慰问金120元`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 备注
6205211002010004 | 慰问金未计入收入`},
	})
}

// excludedAid is the first kind of aid the remark speaks of as part of the income, or "".
func (c *Case) excludedAid(x *record.Income) string {
	if !x.Note.OK() {
		return ""
	}
	for _, not := range []string{"未计", "不计", "剔除", "不含", "未含"} {
		if strings.Contains(x.Note.V, not) {
			return ""
		}
	}
	for _, word := range c.Words("excluded_income_words") {
		if strings.Contains(x.Note.V, word) {
			return word
		}
	}
	return ""
}
