package pdf

import (
	"strings"

	"guatu/pipeline/page"
)

// tableCell is a cell at its place, with its text broken to the width of its columns.
type tableCell struct {
	*page.Cell
	row, col   int // first row (within head or body) and column
	rows, cols int
	role       page.Role
	width      int // of the whole text on one line, thousandths of the size
	text       string
	lines      []textLine // nil: the text fits on one line
	number     bool
}

// tableGrid is one table with its cells placed and its columns measured.
type tableGrid struct {
	*page.Table
	book     *fontBook
	n        int // leaf columns
	head     []tableCell
	body     []tableCell
	first    []int // index of the first cell of each body row, and the end
	size     page.Length
	pitch    page.Length
	padX     page.Length
	padY     page.Length
	x        []page.Length // column edges, n+1
	widest   []int         // of the body's numbers by column, thousandths: they are aligned in a centred block
	merged   []int         // by row: the first row of the merged cells that run into it
	longText []bool        // columns whose text is long: all of it starts at the left
	air      page.Length   // above and below the text of a cell, thousandths of its size
	headH    []page.Length
	bodyH    []page.Length
}

func newTableGrid(b *fontBook, t *page.Table) *tableGrid {
	g := &tableGrid{Table: t, air: usualAir, book: b, n: max(len(t.Cols), countColumns(t))}
	role := t.Role
	if role == page.RoleDefault {
		role = page.RoleSong
	}
	used := make([]int, g.n)
	for r, cells := range t.Head {
		g.head = g.placeRow(g.head, used, r, cells, func(*page.Cell) page.Role { return page.RoleHei })
	}
	used = make([]int, g.n)
	g.body = make([]tableCell, 0, len(t.Rows)*g.n)
	for r := range t.Rows {
		row := &t.Rows[r]
		g.first = append(g.first, len(g.body))
		g.body = g.placeRow(g.body, used, r, row.Cells, func(c *page.Cell) page.Role {
			if c.Bold || row.Kind != page.RowBody {
				return page.RoleHei
			}
			return role
		})
	}
	g.first = append(g.first, len(g.body))
	return g
}

// placeRow puts a row's cells into the columns that earlier rows leave free; used tells until which row each is taken.
func (g *tableGrid) placeRow(out []tableCell, used []int, row int, cells []page.Cell, role func(*page.Cell) page.Role) []tableCell {
	col := 0
	for i := range cells {
		c := &cells[i]
		for col < g.n && used[col] > row {
			col++
		}
		if col >= g.n {
			break
		}
		p := tableCell{Cell: c, row: row, col: col, rows: c.RowSpan(), cols: min(c.ColSpan(), g.n-col), role: role(c), text: clean(c.Text)}
		for _, r := range p.text {
			p.width += g.book.advance(p.role, r)
		}
		p.number = isNumber(p.text)
		for k := range p.cols {
			used[col+k] = row + p.rows
		}
		col += p.cols
		out = append(out, p)
	}
	return out
}

func countColumns(t *page.Table) int {
	n := 0
	rows := append([][]page.Cell{}, t.Head...)
	if len(t.Rows) > 0 {
		rows = append(rows, t.Rows[0].Cells)
	}
	for _, cells := range rows {
		sum := 0
		for i := range cells {
			sum += cells[i].ColSpan()
		}
		n = max(n, sum)
	}
	return max(n, 1)
}

// isNumber is true of figures as tables print them, and of the dashes that stand for none.
func isNumber(s string) bool {
	if s == "" || s == "—" || s == "－" {
		return true
	}
	digits := 0
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case !strings.ContainsRune("+-.,%‰↑↓ ", r):
			return false
		}
	}
	return digits > 0
}

// align is the cell's own alignment, the column's, or what suits its text.
func (g *tableGrid) align(c *tableCell, head bool) page.Align {
	switch {
	case c.Align != page.AlignDefault:
		return c.Align
	case head || c.cols > 1 || c.Vertical:
		return page.AlignCenter
	case c.col < len(g.Cols) && g.Cols[c.col].Align != page.AlignDefault:
		return g.Cols[c.col].Align
	case c.number && g.widest[c.col] > 0:
		return page.AlignRight
	case len(c.lines) > 1 || g.longText[c.col]:
		return page.AlignLeft
	}
	return page.AlignCenter
}
