package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A09", Title: "列被增加、改名、移动或删去",
		Why:      "表样一改，各乡镇的数就对不齐，改名的列可能认错。",
		Fix:      "请确认识别是否正确，今后按统一表样填报。",
		Basis:    "县级桌面核查工具要求表头与表样一致；自拟",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			switch f.Kind {
			case record.ColumnUnknown:
				if strings.Contains(f.Got, "可支配收入") {
					return // the other notion of income has a rule of its own
				}
				c.FindFact(f, "列“%s”不在统一表样内，没有读取", f.Got)
			case record.ColumnUnnamed:
				c.FindFact(f, "%s列没有列名，有%d格内容没有读取，第一格为“%s”；要报的请写上列名", strings.TrimRight(f.Cell, "0123456789"), f.N, f.Got)
			case record.ColumnRenamed:
				c.FindFact(f, "列“%s”按“%s”识别", f.Got, f.Want).Want = ""
			case record.ColumnMoved:
				c.FindFact(f, "列“%s”的位置与统一表样不同", orField(f.Want, f.Field)).Want = ""
			case record.ColumnMissing:
				if !f.Required {
					c.FindFact(f, "工作表“%s”没有选填列“%s”", tabOf(f), f.Want).Want = ""
				}
			}
		}, record.ColumnUnknown, record.ColumnUnnamed, record.ColumnRenamed, record.ColumnMoved, record.ColumnMissing),
		Fires: []string{`
== 账一 基本情况
»+家中牲畜`, `
== 家庭成员
»证件号码→公民身份证号码`},
		Quiet: []string{`
== 账一 基本情况
耕地面积→耕地面积（亩）`},
	})
}

func orField(s string, f record.Field) string {
	if s == "" {
		return string(f)
	}
	return s
}
