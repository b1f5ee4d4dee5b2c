package decode

import (
	"cmp"
	"slices"

	"guatu/pipeline/grid"
)

// mergeIndex finds the merge over a cell; merges of a sheet do not overlap.
type mergeIndex struct {
	byRow []grid.Range // by first row, then column
	tall  int32        // rows of the tallest merge
}

func indexMerges(m []grid.Range) *mergeIndex {
	x := &mergeIndex{byRow: slices.Clone(m)}
	slices.SortFunc(x.byRow, func(a, b grid.Range) int {
		return cmp.Or(cmp.Compare(a.Row1, b.Row1), cmp.Compare(a.Col1, b.Col1))
	})
	for _, r := range x.byRow {
		x.tall = max(x.tall, r.Row2-r.Row1+1)
	}
	return x
}

// over is the merge that covers a cell.
func (x *mergeIndex) over(col, row int32) (grid.Range, bool) {
	from, _ := slices.BinarySearchFunc(x.byRow, row-x.tall+1, func(r grid.Range, row int32) int { return cmp.Compare(r.Row1, row) })
	for _, r := range x.byRow[from:] {
		if r.Row1 > row {
			break
		}
		if r.Contains(col, row) {
			return r, true
		}
	}
	return grid.Range{}, false
}

// text is the shown text of a cell, taken from the merge's first cell where one covers it.
func (u *understood) text(col, row int32) string {
	if m, ok := u.merges.over(col, row); ok {
		col, row = m.Col1, m.Row1
	}
	if r := rowOf(u.sheet, row); r != nil {
		c, _ := r.At(col)
		return shown(c)
	}
	return ""
}

// rowOf is the row with a number, or nil.
func rowOf(s *grid.Sheet, num int32) *grid.Row {
	if i := int(num) - 1; i >= 0 && i < len(s.Rows) && s.Rows[i].Num == num {
		return &s.Rows[i]
	}
	i, ok := slices.BinarySearchFunc(s.Rows, num, func(r grid.Row, n int32) int { return cmp.Compare(r.Num, n) })
	if !ok {
		return nil
	}
	return &s.Rows[i]
}
