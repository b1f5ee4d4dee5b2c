package rules

import (
	"strings"
	"unicode"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "A12", Title: "手填的合计与明细之和不符",
		Why:      "合计与明细对不上，说明漏行、重行或手工改过数。",
		Fix:      "请核对明细，改正合计或补齐明细。",
		Basis:    "自拟：合计应等于明细逐行相加",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "合计行的“%s”填%s，明细相加为%s，相差%s", c.headOf(f.Sheet, f.Field), f.Got, f.Want, difference(f.Got, f.Want))
		}, record.TotalDiffers),
		Fires: []string{`
== 七个一慰问
序号 | 行政村 | 类别 | 慰问金
* 合计 | | | »4000`, `
== 家庭成员
序号 | 行政村 | 姓名
* 合计 | | »5人`},
		Quiet: []string{`
== 七个一慰问
序号 | 行政村 | 类别 | 慰问金
* 合计 | | | 3500`},
	})
}

// difference is a minus b, both written as decimals of at most four places, with the unit they have in common: 23户.
func difference(a, b string) string {
	number := strings.TrimRightFunc(a, unicode.IsLetter)
	unit := a[len(number):]
	a, b = number, strings.TrimSuffix(b, unit)
	x, err1 := (spec.Param{Value: a}).Scaled(4)
	y, err2 := (spec.Param{Value: b}).Scaled(4)
	if err1 != nil || err2 != nil {
		return "—"
	}
	return record.FormatScaled(x-y, 4) + unit
}
