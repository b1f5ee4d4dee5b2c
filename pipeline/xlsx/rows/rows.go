// Package rows collects cells into the rows of a grid.Sheet without an allocation per cell, for every reader of workbooks.
// It interprets no value and accepts no cell or row twice.
package rows

import (
	"slices"
	"sync/atomic"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// The bounds of a worksheet since 2007, in cells.
const (
	MaxRow = 1048576
	MaxCol = 16384
)

// Budget is the number of cells one file may still deliver; its sheets share it, also when they are read side by side.
type Budget struct{ left atomic.Int64 }

// NewBudget allows n cells.
func NewBudget(n int64) *Budget {
	b := &Budget{}
	b.left.Store(n)
	return b
}

// Take spends n cells.
func (b *Budget) Take(n int64) error {
	if b.left.Add(-n) < 0 {
		return guard.TooBig("too many cells or strings")
	}
	return nil
}

// Builder fills one sheet. Rows may come in any order, and so may the cells of a row.
type Builder struct {
	Arena
	sheet  *grid.Sheet
	budget *Budget
	chunk  []grid.Cell // the cells of past rows and, from start, of the current one
	start  int
	row    grid.Row
	sorted bool // the rows so far ascend
}

// New begins a sheet.
func New(s *grid.Sheet, budget *Budget) *Builder {
	return &Builder{sheet: s, budget: budget, sorted: true}
}

// Row begins a row; the one before it is complete.
func (b *Builder) Row(num int32, hidden bool) error {
	if err := b.flush(); err != nil {
		return err
	}
	if num < 1 || num > MaxRow {
		return guard.Broken("row number %d", num)
	}
	b.row = grid.Row{Num: num, Hidden: hidden}
	return nil
}

// Cell adds a cell to the current row. Empty cells without a mark carry no information and are dropped.
func (b *Builder) Cell(c grid.Cell) {
	if c.Kind == grid.Empty && c.Mark == 0 {
		return
	}
	if len(b.chunk) == cap(b.chunk) {
		b.grow()
	}
	b.chunk = append(b.chunk, c)
}

// grow starts a larger chunk and moves the current row into it, so that each row stays in one piece.
func (b *Builder) grow() {
	row := b.chunk[b.start:]
	size := min(max(64, 2*cap(b.chunk)), 8192)
	fresh := make([]grid.Cell, len(row), max(size, 2*len(row)))
	copy(fresh, row)
	b.chunk, b.start = fresh, 0
}

func (b *Builder) flush() error {
	cells := b.chunk[b.start:len(b.chunk):len(b.chunk)]
	if len(cells) == 0 {
		return nil
	}
	b.start = len(b.chunk)
	if err := b.budget.Take(int64(len(cells))); err != nil {
		return err
	}
	for i := 1; i < len(cells); i++ {
		if cells[i].Col <= cells[i-1].Col {
			slices.SortStableFunc(cells, func(x, y grid.Cell) int { return int(x.Col - y.Col) })
			break
		}
	}
	for i := range cells {
		if cells[i].Col < 1 || cells[i].Col > MaxCol {
			return guard.Broken("row %d: column number %d", b.row.Num, cells[i].Col)
		}
		if i > 0 && cells[i].Col == cells[i-1].Col {
			return at(guard.Broken("cell %s is stored twice", grid.Ref(cells[i].Col, b.row.Num)), cells[i].Col, b.row.Num)
		}
	}
	b.row.Cells = cells
	if n := len(b.sheet.Rows); n > 0 && b.sheet.Rows[n-1].Num >= b.row.Num {
		b.sorted = false
	}
	b.sheet.Rows = append(b.sheet.Rows, b.row)
	return nil
}

// Finish ends the sheet: rows ascend, merged and commented cells are marked, hidden columns right of the data are forgotten.
func (b *Builder) Finish(comments [][2]int32) error {
	if err := b.flush(); err != nil {
		return err
	}
	s := b.sheet
	if !b.sorted {
		slices.SortStableFunc(s.Rows, func(x, y grid.Row) int { return int(x.Num - y.Num) })
		for i := 1; i < len(s.Rows); i++ {
			if s.Rows[i].Num == s.Rows[i-1].Num {
				return guard.Broken("row %d is stored twice", s.Rows[i].Num)
			}
		}
	}
	last := int32(0)
	for _, r := range s.Rows {
		last = max(last, r.Cells[len(r.Cells)-1].Col)
	}
	s.HiddenCols = slices.DeleteFunc(s.HiddenCols, func(c int32) bool { return c > last })
	return b.mark(comments, last)
}

func at(r *guard.Refusal, col, row int32) *guard.Refusal {
	r.Cell = grid.Ref(col, row)
	return r
}
