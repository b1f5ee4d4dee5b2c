package report

import (
	"fmt"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

// problemSheet counts findings by rule and township under the class names that clerks know.
func (in *Input) problemSheet() *list {
	c := in.County
	heads := []string{"类别", "规则", "问题", "等级", "合计", "涉及户"}
	for _, a := range c.Areas {
		heads = append(heads, "各乡镇条数/"+a.Name)
	}
	l := in.newList("问题统计", "问题统计表（按类别、规则）", "条、户", heads)
	var classRows []int
	first := in.firstFindings()
	for _, class := range in.County.Classes() {
		rules := c.Problems.ByClass(class)
		classRows = append(classRows, l.next())
		in.classRow(l, class, rules)
		for _, t := range rules {
			in.ruleRow(l, t, first)
		}
	}
	in.problemTotal(l, classRows)
	l.sheet.HeadCols = 4
	l.widths(26, 8, 34, 7, 8, 8)
	for range c.Areas {
		l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: 8})
	}
	l.note("不含已豁免问题和试运行规则的问题。类别沿用数据清洗的通用分类，后四类为通用分类所无。同一户同一规则只计一户。")
	return l
}

func (in *Input) classRow(l *list, class string, rules []*county.RuleTally) {
	first := l.next() + 1
	cells := []book.Cell{book.Str(class).As(book.Total), total(""), total(fmt.Sprintf("%d条规则有问题", len(rules))), total("")}
	for i := range len(in.County.Areas) + 2 {
		n := int64(0)
		for _, t := range rules {
			n += tallyAt(t, i)
		}
		cell := book.Int(n).As(book.Total)
		switch {
		case i == 1:
			cell = total("")
		case len(rules) > 0:
			cell = cell.Calc("SUM(" + book.Span(5+i, first, 5+i, first+len(rules)-1).String() + ")")
		}
		cells = append(cells, cell)
	}
	l.row(cells...)
}

func total(s string) book.Cell { return book.Str(s).As(book.Total) }

// tallyAt is a tally's column: county count, county households, then each township's count.
func tallyAt(t *county.RuleTally, i int) int64 {
	switch i {
	case 0:
		return t.Count[0]
	case 1:
		return t.Households[0]
	}
	return t.Count[i-1]
}

// findingsTab is the tab of the list of all findings; its rows are in the order of the county's findings.
const (
	findingsTab  = "问题清单"
	findingsBody = 4
)

// firstFindings are the rows of the findings' list where a rule's begin: by rule and township, 0 being the county.
func (in *Input) firstFindings() map[string]map[int]int {
	rows := map[string]map[int]int{}
	for i := range in.County.Findings {
		f := &in.County.Findings[i]
		if !county.Counts(f) || findingsBody+i >= sheetRows {
			continue
		}
		if rows[f.Rule] == nil {
			rows[f.Rule] = map[int]int{0: findingsBody + i}
		}
		if _, seen := rows[f.Rule][f.Township]; !seen {
			rows[f.Rule][f.Township] = findingsBody + i
		}
	}
	return rows
}

// sheetRows is how many rows a sheet holds; what is listed further on stands on a sheet whose place is not known yet.
const sheetRows = 1 << 20

func (in *Input) ruleRow(l *list, t *county.RuleTally, first map[string]map[int]int) {
	row := l.next()
	cells := []book.Cell{book.Str(""), book.Str(t.Rule.ID), book.Str(t.Rule.Title), severityCell(t.Rule.Severity.Chinese())}
	for i := range len(in.County.Areas) + 2 {
		cell := book.Int(tallyAt(t, i))
		if i == 0 {
			cell = cell.Calc("SUM(" + book.Span(7, row, 6+len(in.County.Areas), row).String() + ")")
		}
		if at, ok := first[t.Rule.ID][max(i-1, 0)]; ok && cell.Value != "0" {
			cell = cell.To(findingsTab, book.At(1, at))
		}
		cells = append(cells, cell)
	}
	l.row(cells...)
}

func severityCell(s string) book.Cell {
	c := book.Str(s).Aligned(book.Center)
	switch s {
	case "错误":
		return c.Toned(book.Bad)
	case "疑点":
		return c.Toned(book.Warn)
	}
	return c.Toned(book.Muted)
}

func (in *Input) problemTotal(l *list, classRows []int) {
	cells := []book.Cell{total("总计"), total(""), total(""), total("")}
	for i := range len(in.County.Areas) + 2 {
		n, formula := int64(0), ""
		for _, t := range in.County.Problems.Rules {
			n += tallyAt(t, i)
		}
		for _, r := range classRows {
			formula += "+" + book.A1(5+i, r)
		}
		if i == 1 {
			cells = append(cells, total(""))
			continue
		}
		cells = append(cells, book.Int(n).Calc(formula[1:]).As(book.Total))
	}
	l.row(cells...)
}
