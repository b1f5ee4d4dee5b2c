package report

import (
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) coverSheet() *book.Sheet {
	c := in.County
	s := &book.Sheet{Name: "封面", NoGrid: true, Columns: []book.Column{{Width: 24}, {Width: 60}},
		Print: book.Print{Paper: book.A3, Landscape: true, Pages: book.FitPage, Centered: true}}
	span := func(cell book.Cell, height float64) {
		s.Rows = append(s.Rows, book.Row{Cells: []book.Cell{cell, {Style: cell.Style}}, Height: height})
		s.Merges = append(s.Merges, book.Span(1, len(s.Rows), 2, len(s.Rows)))
	}
	span(book.Str(c.Spec.County.Name+in.quoted()+"工作汇总").As(book.Cover), 90)
	span(book.Str("（"+in.periodText()+"）").As(book.Subtitle), 30)
	pair := func(label string, value book.Cell) {
		s.Rows = append(s.Rows, book.Row{Cells: []book.Cell{book.Str(label).As(book.Label), value.Aligned(book.Left)}, Height: 24})
	}
	pair("编制单位", book.Str(c.Spec.County.Office))
	pair("报送乡镇", book.Str(in.standingText()))
	pair("在册户数", in.fromOverview("hh", c.Value("households", 0).Num))
	pair("在册人口", in.fromOverview("pp", c.Value("people", 0).Num))
	pair(c.Spec.Facts["line_name"].Value, book.Str(in.lineText()))
	pair("数据截至", book.Str(in.deadlineText()))
	pair("目录", book.Str("点此进入目录").To(contents, book.At(1, 1)))
	span(book.Str("本工作簿由各乡镇报表汇总生成。合计和比率均为公式，可随筛选、修改重新计算；数字链接到“"+sourceTab+"”。").As(book.Note), 30)
	return s
}

// fromOverview is a county total that the overview adds up.
func (in *Input) fromOverview(key string, n int64) book.Cell {
	t := in.overviewTable()
	at := book.At(len(in.lead(false))+column(t.cols, key), t.firstRow()+len(in.County.Areas))
	return book.Int(n).Calc(book.Quote(t.tab)+"!"+at.String()).To(t.tab, at)
}

// lineText is the line that incomes are held against, with who laid it down.
func (in *Input) lineText() string {
	line := in.County.Line
	if line.Value == "" {
		return "未定，" + Unconfirmed
	}
	return line.Value + line.Unit + "（" + line.Basis + "）"
}

// standingText counts the townships by standing: 已接收16个，沿用上期1个，未报送1个.
func (in *Input) standingText() string {
	c := in.County
	fresh := c.Count(func(a *county.Area) bool { return a.Report.Standing.Fresh() })
	held := c.Count(func(a *county.Area) bool { return a.Report.Standing == county.Held })
	out := "应报" + strconv.Itoa(len(c.Areas)) + "个，已接收" + strconv.Itoa(fresh) + "个"
	if held > 0 {
		out += "，沿用上期" + strconv.Itoa(held) + "个"
	}
	if gone := len(c.Areas) - fresh - held; gone > 0 {
		out += "，未报送" + strconv.Itoa(gone) + "个"
	}
	return out
}

type contentRow struct{ tab, about string }

func (in *Input) contentsSheet(rows []contentRow) *book.Sheet {
	l := in.newList(contents, "目　录", "", []string{"序号", "工作表", "内容"})
	for i, r := range rows {
		l.row(serialCell(i+1), book.Str(r.tab).To(r.tab, book.At(1, 1)), book.Str(r.about))
	}
	l.widths(8, 26, 70)
	l.sheet.Print.Pages = book.FitPage
	return l.done()
}
