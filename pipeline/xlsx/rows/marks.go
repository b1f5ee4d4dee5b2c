package rows

import (
	"slices"
	"sort"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// extra is a mark on a place that the file may not store a cell for.
type extra struct {
	row  int // index into Rows
	col  int32
	mark grid.Mark
}

// extras lists the commented cells and the covered cells of merges, inside the rows and columns that hold something.
func (b *Builder) extras(comments [][2]int32, last int32) ([]extra, error) {
	rows := b.sheet.Rows
	from := func(num int32) int {
		return sort.Search(len(rows), func(i int) bool { return rows[i].Num >= num })
	}
	var list []extra
	for _, c := range comments {
		if i := from(c[1]); i < len(rows) && rows[i].Num == c[1] && c[0] >= 1 && c[0] <= MaxCol {
			list = append(list, extra{i, c[0], grid.HasComment})
		}
	}
	// Merges may not overlap, so what they cover is bounded by the sheet; the budget holds when they do.
	for _, m := range b.sheet.Merges {
		for i := from(m.Row1); i < len(rows) && rows[i].Num <= m.Row2; i++ {
			width := min(m.Col2, last) - m.Col1 + 1
			if err := b.budget.Take(int64(max(width, 1))); err != nil {
				return nil, guard.TooBig("merged ranges cover too many cells")
			}
			for col := m.Col1; col <= min(m.Col2, last); col++ {
				if col != m.Col1 || rows[i].Num != m.Row1 {
					list = append(list, extra{i, col, grid.MergedInto})
				}
			}
		}
	}
	slices.SortFunc(list, func(x, y extra) int {
		if x.row != y.row {
			return x.row - y.row
		}
		return int(x.col - y.col)
	})
	return list, nil
}

// apply merges the extras of one row, ascending, into its cells.
func apply(cells []grid.Cell, list []extra) []grid.Cell {
	out := make([]grid.Cell, 0, len(cells)+len(list))
	i := 0
	for _, e := range list {
		for ; i < len(cells) && cells[i].Col < e.col; i++ {
			out = append(out, cells[i])
		}
		if i < len(cells) && cells[i].Col == e.col {
			out = append(out, cells[i])
			i++
		} else if n := len(out); n == 0 || out[n-1].Col != e.col {
			out = append(out, grid.Cell{Col: e.col})
		}
		// A covered cell that holds a value all the same keeps it and is not called empty.
		if c := &out[len(out)-1]; e.mark != grid.MergedInto || c.Kind == grid.Empty {
			c.Mark |= e.mark
		}
	}
	return append(out, cells[i:]...)
}

func (b *Builder) mark(comments [][2]int32, last int32) error {
	list, err := b.extras(comments, last)
	if err != nil {
		return err
	}
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].row == list[0].row {
			n++
		}
		r := &b.sheet.Rows[list[0].row]
		r.Cells = apply(r.Cells, list[:n])
		list = list[n:]
	}
	return nil
}
