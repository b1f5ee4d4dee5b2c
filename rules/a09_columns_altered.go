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
		Check: EachFile(columnsAltered),
		Fires: []string{`
== 账一 基本情况
»+家中牲畜`, `
== 家庭成员
»证件号码→公民身份证号码`, `
»== 账一 基本情况
-开户银行 | -银行账号`},
		Quiet: []string{`
== 账一 基本情况
耕地面积→耕地面积（亩）`},
	})
}

func columnsAltered(c *Case, r *record.Return) {
	var cut *record.Fact // the first optional column missing from the sheet being looked at
	var lost []string
	for i := range r.Facts {
		f := &r.Facts[i]
		if f.Kind != record.ColumnMissing {
			columnAltered(c, f)
			continue
		}
		if cut != nil && f.Sheet != cut.Sheet {
			columnsLost(c, cut, lost)
			cut, lost = nil, nil
		}
		if !f.Required {
			if cut == nil {
				cut = f
			}
			lost = append(lost, f.Want)
		}
	}
	columnsLost(c, cut, lost)
}

// columnsLost names in one finding all optional columns that a sheet lacks. Its identity is the sheet's: putting one column back makes no new problem.
func columnsLost(c *Case, first *record.Fact, lost []string) {
	if first == nil {
		return
	}
	of := *first
	of.Field, of.Want = "", ""
	c.FindFact(&of, "工作表“%s”没有选填列“%s”", tabOf(first), strings.Join(lost, "”“"))
}

func columnAltered(c *Case, f *record.Fact) {
	switch f.Kind {
	case record.ColumnUnknown:
		if !strings.Contains(f.Got, "可支配收入") { // the other notion of income has a rule of its own
			c.FindFact(f, "列“%s”不在统一表样内，没有读取", f.Got)
		}
	case record.ColumnUnnamed:
		c.FindFact(f, "%s列没有列名，有%d格内容没有读取，第一格为“%s”；要报的请写上列名", strings.TrimRight(f.Cell, "0123456789"), f.N, f.Got)
	case record.ColumnRenamed:
		c.FindFact(f, "列“%s”按“%s”识别", f.Got, f.Want).Want = ""
	case record.ColumnMoved:
		c.FindFact(f, "列“%s”的位置与统一表样不同", orField(f.Want, f.Field)).Want = ""
	}
}

func orField(s string, f record.Field) string {
	if s == "" {
		return string(f)
	}
	return s
}
