package rules

import (
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "K17", Title: "村级验收通过而有指标不达标",
		Why:      "有指标不达标的村不能出列；结论与指标相反，验收表就站不住。",
		Fix:      "请复核该项指标，改正指标或结论。",
		Basis:    "甘脱领发〔2016〕2号村13项指标；哪几项一票否决县上尚未提供，待县扶贫办确认",
		Severity: record.Doubt, Zhun: "7", Class: ClassUnmet,
		Check: EachRow[record.VillageAcceptance](func(c *Case, a *record.VillageAcceptance) {
			if !a.Verdict.Is("通过") {
				return
			}
			var unmet []string
			var at []record.Value
			for i := range a.Items {
				if a.Items[i].Is("不达标") {
					unmet, at = append(unmet, c.criterion(spec.OfVillage, a.AcceptedOn.V, i)), append(at, &a.Items[i])
				}
			}
			if len(unmet) == 0 {
				return
			}
			f := c.Find(a, &a.Verdict, "%s验收结论为“通过”，%s不达标", a.Village.V, strings.Join(unmet, "、"))
			for _, v := range at {
				Also(f, a, v)
			}
		}),
		Fires: []string{`
# 设置 村级退出指标 | 4 | 通村道路硬化
== 村级验收
行政村 | 指标四 | 验收结论
柳湾村 | »不达标 | »~`},
		Quiet: []string{`
== 村级验收
行政村 | 指标四 | 验收结论
柳湾村 | 不达标 | 不通过`, `
== 村级验收
行政村 | 指标四
柳湾村 | 不适用`},
	})
}
