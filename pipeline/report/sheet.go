package report

import (
	"strconv"
	"strings"

	"guatu/pipeline/book"
)

// contents is the tab every sheet of the county workbook links back to.
const contents = "目录"

// list lays out a sheet: title, subtitle, heads of one or two levels, rows, notes.
type list struct {
	sheet *book.Sheet
	words func(string) string // of the profile; nil for what is in its words already
	width int                 // columns
	body  int                 // first body row
	last  int                 // last body row; 0 while there is none
}

// newList starts a sheet. A head written 组/列 makes a second level; neighbouring columns of one group share its cell.
func (in *Input) newList(tab, title, unit string, heads []string) *list {
	l := &list{sheet: &book.Sheet{Name: tab}, words: in.words, width: len(heads)}
	l.sheet.Print = book.Print{Paper: book.A3, Landscape: true, Pages: book.FitWidth, Centered: true,
		Header: book.Band{Left: in.County.Spec.County.Name + in.campaign(), Right: in.periodText()},
		Footer: book.Band{Left: "{sheet}", Center: "第{page}页 共{pages}页"}}
	l.wide(book.Str(in.words(title)).As(book.Title))
	l.sheet.Rows[0].Height = 34
	sub := in.periodText()
	if unit != "" {
		sub += "　　单位：" + unit
	}
	l.wide(book.Str(sub).As(book.Subtitle))
	l.heads(heads)
	l.body = len(l.sheet.Rows) + 1
	l.sheet.HeadRows = len(l.sheet.Rows)
	return l
}

func (l *list) said(text string) string {
	if l.words == nil {
		return text
	}
	return l.words(text)
}

// wide adds a row of one cell over the whole width.
func (l *list) wide(c book.Cell) {
	cells := make([]book.Cell, l.width)
	for i := range cells {
		cells[i].Style = c.Style
	}
	cells[0] = c
	l.sheet.Rows = append(l.sheet.Rows, book.Row{Cells: cells})
	if row := len(l.sheet.Rows); l.width > 1 {
		l.sheet.Merges = append(l.sheet.Merges, book.Span(1, row, l.width, row))
	}
}

// fold keeps the columns to the right of one off paper: title and notes end there, and so does the way back.
func (l *list) fold(printed int) {
	l.sheet.Print.Area = book.Span(1, 1, printed, book.OpenEnd)
	for i, m := range l.sheet.Merges {
		if m.Col == 1 && m.ToCol == l.width {
			l.sheet.Merges[i].ToCol = printed
		}
	}
	l.width = printed
}

// linkBack puts a way back to the contents at the right end of the subtitle.
func (l *list) linkBack() {
	if l.width < 2 {
		return
	}
	for i, m := range l.sheet.Merges {
		if m.Row == 2 {
			l.sheet.Merges[i].ToCol = l.width - 1
		}
	}
	l.sheet.Rows[1].Cells[l.width-1] = book.Str(contents).As(book.Subtitle).Aligned(book.Right).To(contents, book.At(1, 1))
}

func (l *list) heads(heads []string) {
	top, low := make([]book.Cell, len(heads)), make([]book.Cell, len(heads))
	two := false
	for i, h := range heads {
		group, leaf, split := strings.Cut(l.said(h), "/")
		top[i] = book.Str(group).As(book.Head)
		low[i] = book.Cell{Style: book.Style{Role: book.Head}}
		if split {
			two = true
			low[i] = book.Str(leaf).As(book.Head)
		}
	}
	l.sheet.Rows = append(l.sheet.Rows, book.Row{Cells: top})
	if !two {
		return
	}
	l.sheet.Rows = append(l.sheet.Rows, book.Row{Cells: low})
	row := len(l.sheet.Rows)
	for i := 0; i < len(heads); {
		group, _, split := strings.Cut(heads[i], "/")
		end := i + 1
		for split && end < len(heads) && strings.HasPrefix(heads[end], group+"/") {
			top[end] = book.Cell{Style: book.Style{Role: book.Head}}
			end++
		}
		switch {
		case !split:
			l.sheet.Merges = append(l.sheet.Merges, book.Span(i+1, row-1, i+1, row))
		case end > i+1:
			l.sheet.Merges = append(l.sheet.Merges, book.Span(i+1, row-1, end, row-1))
		}
		i = end
	}
}

func (l *list) row(cells ...book.Cell) {
	l.sheet.Rows = append(l.sheet.Rows, book.Row{Cells: cells})
	l.last = len(l.sheet.Rows)
}

// sums adds a row with the sums of the columns of numbers from one on, which follow the filter; the body ends above it.
func (l *list) sums(from int, name string) {
	if l.last == 0 {
		return
	}
	cells := make([]book.Cell, l.width)
	for i := range cells {
		cells[i] = total("")
	}
	cells[1] = total(name)
	for c := from; c <= l.width; c++ {
		n := int64(0)
		for _, r := range l.sheet.Rows[l.body-1 : l.last] {
			v, err := strconv.ParseInt(r.Cells[c-1].Value, 10, 64)
			if err == nil && r.Cells[c-1].Kind == book.Number {
				n += v
			}
		}
		cells[c-1] = book.Int(n).Calc(sumOf(book.Span(c, l.body, c, l.last).String(), true)).As(book.Total)
	}
	l.sheet.Rows = append(l.sheet.Rows, book.Row{Cells: cells})
}

// blank adds an empty row.
func (l *list) blank() { l.sheet.Rows = append(l.sheet.Rows, book.Row{}) }

func (l *list) note(text string) {
	if text != "" {
		l.wide(book.Str(l.said(text)).As(book.Note))
	}
}

// next is the number of the row to be added next.
func (l *list) next() int { return len(l.sheet.Rows) + 1 }

// end is the last row of the body; what is streamed has no number yet.
func (l *list) end() int {
	if l.last > 0 {
		return l.last
	}
	return book.OpenEnd
}

// filter puts filter buttons on the head's last row, for the body as far as it goes by now: sums and notes that follow stay where they are.
func (l *list) filter() { l.sheet.Filter = book.Span(1, l.body-1, l.width, l.end()) }

func (l *list) widths(w ...float64) {
	for _, x := range w {
		l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: x})
	}
}

// whole is the area of the table from its head to its last row, for a defined name.
func (l *list) whole() book.Area { return book.Span(1, l.body-1, l.width, l.end()) }
