package xlsx

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/grid"
)

// MarkedCopy is what goes back when the file itself cannot be marked: the cells as they were read, in a new .xlsx that is
// then marked like any other. Formulas, pictures, colours and print set-up of the original are not in it.
func MarkedCopy(b *grid.Book, cells []MarkCell, o MarkOptions) (Marked, error) {
	data, err := Write(copyBook(b))
	if err != nil {
		return Marked{}, fmt.Errorf("copy %s: %w", b.File, err)
	}
	cells = slices.Clone(cells)
	for i := range cells {
		cells[i].Sheet = book.SafeName(cells[i].Sheet)
	}
	return Mark(data, cells, o)
}

// copyBook makes a workbook that can be written of any that could be read, whatever is wrong with its frame.
func copyBook(b *grid.Book) *book.Book {
	out := &book.Book{}
	names, visible := map[string]bool{}, false
	for _, s := range b.Sheets {
		c := copySheet(s)
		for n := 2; names[c.Name]; n++ {
			c.Name = s.Name + "（" + strconv.Itoa(n) + "）"
		}
		names[c.Name] = true
		visible = visible || !c.Hidden
		out.Sheets = append(out.Sheets, c)
	}
	if !visible && len(out.Sheets) > 0 {
		out.Sheets[0].Hidden = false
	}
	return out
}

func copySheet(s *grid.Sheet) *book.Sheet {
	out := &book.Sheet{Name: s.Name, Hidden: s.Visibility != grid.Visible}
	for _, c := range s.HiddenCols {
		for len(out.Columns) < int(c) {
			out.Columns = append(out.Columns, book.Column{})
		}
		out.Columns[c-1] = book.Column{Hidden: true, Width: 9}
	}
	for i, m := range s.Merges {
		clash := slices.ContainsFunc(s.Merges[:i], func(o grid.Range) bool {
			return m.Col1 <= o.Col2 && o.Col1 <= m.Col2 && m.Row1 <= o.Row2 && o.Row1 <= m.Row2
		})
		if !clash && (m.Col1 != m.Col2 || m.Row1 != m.Row2) {
			out.Merges = append(out.Merges, book.Span(int(m.Col1), int(m.Row1), int(m.Col2), int(m.Row2)))
		}
	}
	out.Stream = copyRows(s)
	return out
}

// copyRows yields every row up to the last one, so that each keeps its number.
func copyRows(s *grid.Sheet) iter.Seq[book.Row] {
	return func(yield func(book.Row) bool) {
		rows := s.Rows
		for n := int32(1); len(rows) > 0; n++ {
			var row book.Row
			if rows[0].Num <= n {
				row = copyRow(&rows[0])
				rows = rows[1:]
			}
			if !yield(row) {
				return
			}
		}
	}
}

func copyRow(r *grid.Row) book.Row {
	out := book.Row{Hidden: r.Hidden}
	for _, c := range r.Cells {
		for len(out.Cells) < int(c.Col)-1 {
			out.Cells = append(out.Cells, book.Cell{})
		}
		out.Cells = append(out.Cells, copyCell(c))
	}
	return out
}

// copyCell keeps the kind of a value; what cannot be a number in a workbook stays text.
func copyCell(c grid.Cell) book.Cell {
	style := book.Style{Role: book.Data}
	switch c.Kind {
	case grid.Empty, grid.Missing:
		return book.Cell{}
	case grid.Number:
		if c.Mark&grid.Percent != 0 {
			style.Format = book.Percent2
		}
		if decimal(c.Raw) {
			return book.Cell{Kind: book.Number, Value: c.Raw, Style: style}
		}
	case grid.Date:
		style.Format = book.DateOnly
		if decimal(c.Raw) {
			return book.Cell{Kind: book.Number, Value: c.Raw, Style: style}
		}
		return book.Cell{Kind: book.Date, Value: c.Raw, Style: style}
	case grid.Bool:
		return book.Cell{Kind: book.Bool, Value: c.Raw, Style: style}
	case grid.Error:
		if slices.Contains(faults, c.Raw) {
			return book.Cell{Kind: book.Fault, Value: c.Raw, Style: style}
		}
	}
	return book.Cell{Kind: book.Text, Value: c.Raw, Style: style}
}

// faults are the error values that every program knows.
var faults = []string{"#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!", "#N/A"}

func decimal(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil && !strings.ContainsAny(s, "xXnNiI_pP")
}
