package rules

import (
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "K11", Title: "验收通过而有指标不达标",
		Why:      "户级指标一票否决，有一项不达标就不能通过。",
		Fix:      "请复核该项指标，改正指标或结论。",
		Basis:    "甘脱领发〔2016〕2号户7项指标；指标名称待县扶贫办确认",
		Severity: record.Mistake, Zhun: "7", Class: ClassUnmet,
		Check: EachRow[record.Acceptance](func(c *Case, a *record.Acceptance) {
			if !a.Verdict.Is("通过") {
				return
			}
			var unmet []string
			var at []record.Value
			for i := range a.Items {
				if a.Items[i].Is("不达标") {
					unmet, at = append(unmet, c.criterion(spec.OfHousehold, a.AcceptedOn.V, i)), append(at, &a.Items[i])
				}
			}
			if len(unmet) == 0 {
				return
			}
			f := c.Find(a, &a.Verdict, "验收结论为“通过”，%s不达标", strings.Join(unmet, "、"))
			for _, v := range at {
				Also(f, a, v)
			}
		}),
		Fires: []string{`
# 设置 验收指标 | 2 | 有安全住房
== 自查验收
户编号 | 指标二 | 验收结论
6205211002010003 | »不达标 | »~`},
		Quiet: []string{`
== 自查验收
户编号 | 指标四 | 验收结论
6205211002010003 | 不适用 | ~
6205211002010005 | 不达标 | 不通过`},
	})
}

// criterion names an acceptance item, counted from 0: by the text in force on the day of acceptance where there is one, else by the column.
func (c *Case) criterion(level string, day record.Day, i int) string {
	list := c.Spec.Checklist(level, day)
	if i < len(list) && list[i].Name != "" {
		return spec.ItemColumn(i+1) + "“" + list[i].Name + "”"
	}
	return spec.ItemColumn(i + 1)
}
