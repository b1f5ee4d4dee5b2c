package rules

import (
	"strings"
	"unicode/utf8"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "J10", Title: "帮扶措施内容空泛",
		Why:      "“加强帮扶”之类的措施没有项目、规模，无法核查也无法兑现。",
		Fix:      "请写明项目、规模、金额和时限。",
		Basis:    "扶贫手册填写要求；省级核查规则同类检查；空泛用语清单待县扶贫办确认",
		Severity: record.Hint, Zhun: "4", Class: ClassHelper,
		Params: []string{"vague_measure_words"},
		Check: EachRow[record.Measure](func(c *Case, m *record.Measure) {
			for _, word := range c.Words("vague_measure_words") {
				// The phrase may stand in a full description; alone, or nearly, it says nothing.
				before, after, found := strings.Cut(m.Project.V, word)
				if found && utf8.RuneCountInString(before)+utf8.RuneCountInString(after) <= 4 && m.Project.OK() {
					c.Find(m, &m.Project, "项目名称填“%s”，只有空泛用语“%s”", m.Project.V, word)
					return
				}
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称
6205211002010002 | »五保供养→加强帮扶`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称
6205211002010002 | 五保供养→落实五保供养并加强帮扶，每月入户送米面`},
	})
}
