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
			c.FindFact(f, "%s，%s", c.totals(f), difference(f.Got, f.Want))
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

// totals words a total and what the rows come to. A number of people or households below a column of names counts rows: it is no name.
func (c *Case) totals(f *record.Fact) string {
	head := c.headOf(f.Sheet, f.Field)
	if number := strings.TrimRightFunc(f.Got, unicode.IsLetter); number != f.Got {
		return "合计行在“" + head + "”一列写的是" + f.Got + "，明细实有" + f.Want
	}
	return "合计行的“" + head + "”填" + f.Got + "，明细相加为" + f.Want
}

// difference says by how much a is more or less than b, both written as decimals of at most four places, with the unit they have in common: 多23户.
func difference(a, b string) string {
	number := strings.TrimRightFunc(a, unicode.IsLetter)
	unit := a[len(number):]
	a, b = number, strings.TrimSuffix(b, unit)
	x, err1 := (spec.Param{Value: a}).Scaled(4)
	y, err2 := (spec.Param{Value: b}).Scaled(4)
	if err1 != nil || err2 != nil {
		return "两数不一致"
	}
	if x < y {
		return "少" + record.FormatScaled(y-x, 4) + unit
	}
	return "多" + record.FormatScaled(x-y, 4) + unit
}
