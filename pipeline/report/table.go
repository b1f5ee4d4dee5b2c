package report

import (
	"fmt"
	"strconv"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

// at is one row of a table by area: a township, one of its villages, or the county's total row.
type at struct {
	area    *county.Area // nil in the total row
	village int          // -1 for a whole township
}

// col is one column of a table by area.
type col struct {
	key  string // for the formulas of other columns
	head string
	cell func(at) book.Cell
	// calc makes the cell live: the formula of a row, given the A1 names of the row's other cells. Nil: a constant.
	calc func(line) string
	sum  bool // the total row adds the column up
	// source is the indicator whose cells the number was counted from, or another block of the source sheet; shows is which of its rows.
	source, shows string
	to            func(at) (sheet string, cell book.Area) // leads to a cell of another sheet
	scale         bool                                    // shaded by value
	bars          bool                                    // with data bars
	width         float64
}

// table is a table by area with a total row.
type table struct {
	tab, title, unit string
	cols             []col
	villages         bool // one row a village instead of one a township
	notes            []string
}

// missing is what stands where a township has reported nothing.
const missing = "未报"

func muted(text string) book.Cell {
	return book.Str(text).Toned(book.Muted).Aligned(book.Center)
}

// sheet lays the table out. Order is protocol order; all townships, always.
func (in *Input) sheet(t table) *list {
	lead := in.lead(t.villages)
	cols := append(lead, t.cols...)
	heads := make([]string, len(cols))
	for i, c := range cols {
		heads[i] = c.head
	}
	l := in.newList(t.tab, t.title, t.unit, heads)
	l.sheet.HeadCols = len(lead)
	for _, r := range in.rows(t.villages) {
		in.tableRow(l, cols, r)
	}
	last := len(l.sheet.Rows)
	in.totalRow(l, cols, last, t.villages)
	for i, c := range cols {
		l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: max(c.width, columnWidth(c.head), valueWidth(l.sheet.Rows[last].Cells[i]))})
		in.shade(l, c, i+1, last)
	}
	if t.villages {
		l.sheet.Filter = book.Span(1, l.body-1, len(cols), last)
	}
	for _, n := range t.notes {
		l.note(n)
	}
	return l
}

func (in *Input) lead(villages bool) []col {
	lead := []col{{head: "序号", cell: in.serial, width: 6}, {head: "乡镇", cell: in.areaName, width: 12}}
	if villages {
		lead = append(lead, col{head: "行政村", cell: villageName, width: 16})
	}
	return lead
}

// firstRow is where the body of the table begins: below title, subtitle and one or two rows of heads.
func (t table) firstRow() int {
	for _, c := range t.cols {
		if strings.Contains(c.head, "/") {
			return 5
		}
	}
	return 4
}

// cross is a column that shows another table's column and leads to it.
func (in *Input) cross(head string, t table, key string) col {
	n := column(t.cols, key)
	place := n + len(in.lead(t.villages))
	first := t.firstRow()
	return col{key: t.tab + key, head: head, scale: t.cols[n-1].scale, cell: t.cols[n-1].cell,
		to:   func(r at) (string, book.Area) { return t.tab, book.At(place, first+r.area.ID-1) },
		calc: func(r line) string { return book.Quote(t.tab) + "!" + book.A1(place, first+r.index) }}
}

// valueWidth is the room that a column's total needs in bold, so that none prints as ####; it is the column's widest figure.
func valueWidth(c book.Cell) float64 {
	if c.Kind != book.Number {
		return 0
	}
	whole, _, _ := strings.Cut(strings.TrimPrefix(c.Value, "-"), ".")
	n := len(whole) + (len(whole)-1)/3 + 3 // separators, sign and padding
	switch c.Style.Format {
	case book.Money, book.Decimal2:
		n += 3
	case book.Decimal1:
		n += 2
	case book.Percent1, book.ChangePercent1:
		n = 8
	}
	return float64(n)
}

// columnWidth lets a head break into two lines of its lower level.
func columnWidth(head string) float64 {
	_, leaf, two := strings.Cut(head, "/")
	if !two {
		leaf = head
	}
	return float64(min(max(7, (textWidth(leaf)+1)/2+3), 13))
}

func (in *Input) rows(villages bool) []at {
	var out []at
	for _, a := range in.County.Areas {
		if !villages || len(a.Villages) == 0 {
			out = append(out, at{a, -1})
			continue
		}
		for v := range a.Villages {
			out = append(out, at{a, v})
		}
	}
	return out
}

func (in *Input) tableRow(l *list, cols []col, r at) {
	ref := line{cols, l.next(), l.next() - l.body, r}
	cells := make([]book.Cell, len(cols))
	for i, c := range cols {
		cells[i] = c.cell(r)
		if c.calc != nil && cells[i].Style.Tone != book.Muted {
			cells[i] = cells[i].Calc(c.calc(ref))
		}
		if c.to != nil && cells[i].Style.Tone != book.Muted {
			cells[i] = cells[i].To(c.to(r))
		}
		if c.source != "" && cells[i].Kind == book.Number {
			cells[i] = cells[i].To(sourceTab, in.sourceAt(c.source, c.shows, r.area.ID))
		}
	}
	l.row(cells...)
	l.sheet.Rows[len(l.sheet.Rows)-1].Height = tableRowHeight
}

// tableRowHeight leaves air between the lines of a table that fills an A3 sheet.
const tableRowHeight = 21

func (in *Input) totalRow(l *list, cols []col, last int, villages bool) {
	ref := line{cols, l.next(), l.next() - l.body, at{nil, -1}}
	cells := make([]book.Cell, len(cols))
	for i, c := range cols {
		cells[i] = c.cell(at{nil, -1})
		switch {
		case c.calc != nil && cells[i].Style.Tone != book.Muted:
			cells[i] = cells[i].Calc(c.calc(ref))
		case c.sum && cells[i].Kind == book.Number:
			name := book.Span(i+1, l.body, i+1, last).String()
			cells[i] = cells[i].Calc(sumOf(name, villages))
		}
		cells[i] = cells[i].As(book.Total)
	}
	l.row(cells...)
	l.sheet.Rows[len(l.sheet.Rows)-1].Height = tableRowHeight
}

// sumOf follows the filter in long tables.
func sumOf(area string, filtered bool) string {
	if filtered {
		return "SUBTOTAL(9," + area + ")"
	}
	return "SUM(" + area + ")"
}

// line is one row of a table for its formulas.
type line struct {
	cols  []col
	row   int // in the sheet
	index int // in the body; the total row comes after the last
	of    at
}

// township is the row's; 0 in the total row.
func (l line) township() int { return townshipOf(l.of) }

// at is the A1 name of the row's cell in the column with the key.
func (l line) at(key string) string { return book.A1(column(l.cols, key), l.row) }

func column(cols []col, key string) int {
	for i, c := range cols {
		if c.key == key {
			return i + 1
		}
	}
	panic(fmt.Sprintf("report: no column %q", key))
}

func (in *Input) shade(l *list, c col, n, last int) {
	area := book.Span(n, l.body, n, last)
	if c.scale {
		l.sheet.Conditions = append(l.sheet.Conditions, book.Condition{Area: area, Kind: book.Scale})
	}
	if c.bars {
		l.sheet.Conditions = append(l.sheet.Conditions, book.Condition{Area: area, Kind: book.Bars})
	}
}

func (in *Input) serial(r at) book.Cell {
	if r.area == nil {
		return book.Cell{}
	}
	if r.village >= 0 {
		return book.Str(strconv.Itoa(r.area.ID) + "-" + strconv.Itoa(r.village+1)).Aligned(book.Center)
	}
	return book.Num(strconv.Itoa(r.area.ID), book.Digits).Aligned(book.Center)
}

func (in *Input) areaName(r at) book.Cell {
	if r.area == nil {
		return book.Str("全县")
	}
	c := book.Str(r.area.Name)
	switch r.area.Report.Standing {
	case county.Missing:
		return c.Toned(book.Bad)
	case county.Held:
		return c.Toned(book.Warn)
	}
	return c
}

func villageName(r at) book.Cell {
	switch {
	case r.area == nil:
		return book.Cell{}
	case r.village < 0:
		return muted(missing)
	}
	return book.Str(r.area.Villages[r.village])
}
