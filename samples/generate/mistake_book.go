package generate

import (
	"slices"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
)

// BookMistake is a fault of a workbook as such, which a record cannot show.
type BookMistake struct {
	Rule  string
	Title string
	alter func(*Sheets) []Expect
}

// Put makes the mistake in a township's hand-out workbook and returns the findings it must cause.
func (m BookMistake) Put(s *spec.Spec, b *book.Book, township int) []Expect {
	want := m.alter(&Sheets{b, s})
	for i := range want {
		want[i].Township = township
		if want[i].Rule == "" {
			want[i].Rule = m.Rule
		}
	}
	return want
}

// Sheets is a hand-out workbook opened for mistakes.
type Sheets struct {
	*book.Book
	spec *spec.Spec
}

// tab is the sheet of a layout with all rows in memory, its header row and its layout.
func (x *Sheets) tab(key string) (*book.Sheet, int, *spec.Layout) {
	l := x.spec.Layout(key)
	for _, sh := range x.Sheets {
		if sh.Name != l.Title {
			continue
		}
		if sh.Stream != nil {
			for row := range sh.Stream {
				row.Cells = slices.Clone(row.Cells)
				sh.Rows = append(sh.Rows, row)
			}
			sh.Stream = nil
		}
		return sh, report.HandoutHeader(l), l
	}
	return &book.Sheet{}, 0, l
}

func (x *Sheets) col(l *spec.Layout, f record.Field) int {
	return slices.IndexFunc(l.Columns, func(c spec.Column) bool { return c.Field == f })
}

func at(l *spec.Layout, f record.Field, col, row int) []Expect {
	e := Expect{Sheet: l.Title, Field: f}
	if row > 0 {
		e.Cell = book.A1(col+1, row)
	}
	return []Expect{e}
}

// insert puts a row below row n (1-based); merges and validations are above it or open-ended.
func insert(sh *book.Sheet, n int, row book.Row) { sh.Rows = slices.Insert(sh.Rows, n, row) }

// removeColumn takes a column out of every row.
func removeColumn(sh *book.Sheet, col int) {
	for i := range sh.Rows {
		if c := sh.Rows[i].Cells; col < len(c) && i > 1 {
			sh.Rows[i].Cells = slices.Delete(slices.Clone(c), col, col+1)
		}
	}
	sh.Columns = slices.Delete(slices.Clone(sh.Columns), col, col+1)
	sh.Validations = nil
}

// addColumn appends a column with a header and the cells of another.
func addColumn(sh *book.Sheet, head int, title string, from int) {
	for i := range sh.Rows {
		switch {
		case i == head-1:
			sh.Rows[i].Cells = append(sh.Rows[i].Cells, book.Str(title).As(book.Head))
		case i >= head && from >= 0:
			sh.Rows[i].Cells = append(sh.Rows[i].Cells, sh.Rows[i].Cells[from])
		case i >= head:
			sh.Rows[i].Cells = append(sh.Rows[i].Cells, book.Str("√"))
		}
	}
	sh.Columns = append(sh.Columns, book.Column{Width: 10})
}
