package xlsx

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/mark"
)

// MarkedCopy is what goes back when the file itself cannot be marked: the cells as they were read, with the faulty ones
// coloured and commented, and the list of problems in front. Formulas, pictures and print set-up are not in it.
func MarkedCopy(b *grid.Book, cells []MarkCell, o MarkOptions) *book.Book {
	out := &book.Book{Title: o.Title, Sheets: []*book.Sheet{problemList(b, cells, o)}}
	for _, s := range b.Sheets {
		out.Sheets = append(out.Sheets, copySheet(s, slices.DeleteFunc(slices.Clone(cells), func(c MarkCell) bool { return c.Sheet != s.Name })))
	}
	return out
}

const problemListName = "问题清单"

// problemList has the same columns as the index sheet of a file marked in place.
func problemList(b *grid.Book, cells []MarkCell, o MarkOptions) *book.Sheet {
	name := problemListName
	for n := 2; slices.ContainsFunc(b.Sheets, func(s *grid.Sheet) bool { return strings.EqualFold(s.Name, name) }); n++ {
		name = problemListName + strconv.Itoa(n)
	}
	title := o.Title
	if title == "" {
		title = problemListName
	}
	s := &book.Sheet{Name: name, Tab: book.Bad, HeadRows: 3, Print: book.Print{Landscape: true}}
	var heads []book.Cell
	for i, h := range mark.IndexHeads {
		heads = append(heads, book.Str(h).As(book.Head))
		s.Columns = append(s.Columns, book.Column{Width: float64(mark.IndexWidths[i])})
	}
	s.Rows = []book.Row{
		{Cells: []book.Cell{book.Str(title).As(book.Title).Aligned(book.Left)}},
		{Cells: []book.Cell{book.Str("本工作簿是按来件内容另做的副本。" + o.Note).As(book.Data)}},
		{Cells: heads},
	}
	for i, c := range cells {
		place := book.ID(c.Cell)
		if col, row, ok := grid.ParseRef(c.Cell); ok && slices.ContainsFunc(b.Sheets, func(s *grid.Sheet) bool { return s.Name == c.Sheet }) {
			place = place.To(c.Sheet, book.At(int(col), int(row)))
		}
		s.Rows = append(s.Rows, book.Row{Cells: []book.Cell{book.Int(int64(i + 1)), book.ID(c.No), book.Str(c.Severity), book.Str(c.Sheet), place, book.Str(c.Message), book.Str(c.Want)}})
	}
	return s
}

func copySheet(s *grid.Sheet, cells []MarkCell) *book.Sheet {
	out := &book.Sheet{Name: s.Name, Hidden: s.Visibility != grid.Visible}
	for _, c := range s.HiddenCols {
		for len(out.Columns) < int(c) {
			out.Columns = append(out.Columns, book.Column{})
		}
		out.Columns[c-1] = book.Column{Hidden: true, Width: 9}
	}
	for _, m := range s.Merges {
		out.Merges = append(out.Merges, book.Span(int(m.Col1), int(m.Row1), int(m.Col2), int(m.Row2)))
	}
	tones := map[[2]int32]book.Tone{}
	for _, p := range mark.Spots(cells, s.Merges) {
		tones[[2]int32{p.Col, p.Row}] = [...]book.Tone{book.Accent, book.Warn, book.Bad}[p.Level]
		out.Comments = append(out.Comments, book.Comment{Cell: book.At(int(p.Col), int(p.Row)), Author: mark.Author, Text: p.Text()})
	}
	out.Stream = copyRows(s, tones)
	return out
}

// copyRows yields every row up to the last one with a value or a mark.
func copyRows(s *grid.Sheet, tones map[[2]int32]book.Tone) iter.Seq[book.Row] {
	return func(yield func(book.Row) bool) {
		marked := map[int32][]int32{} // row -> columns
		last := int32(0)
		for at := range tones {
			marked[at[1]] = append(marked[at[1]], at[0])
			last = max(last, at[1])
		}
		rows := s.Rows
		for n := int32(1); n <= last || len(rows) > 0; n++ {
			var row book.Row
			if len(rows) > 0 && rows[0].Num == n {
				row = copyRow(&rows[0])
				rows = rows[1:]
			}
			for _, col := range marked[n] {
				for len(row.Cells) < int(col) {
					row.Cells = append(row.Cells, book.Cell{})
				}
				row.Cells[col-1].Style.Tone = tones[[2]int32{col, n}]
				row.Cells[col-1].Style.Role = book.Body
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
		return book.Cell{Kind: book.Text, Value: c.Raw, Style: style}
	}
	return book.Cell{Kind: book.Text, Value: c.Raw, Style: style}
}

func decimal(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil && !strings.ContainsAny(s, "xXnNiI_pP")
}
