package pdf

import (
	"strings"

	"guatu/pipeline/page"
)

// splitTallRows makes several rows of a row that no page can hold, so that no line of it is cut off. Cells that span it
// span its parts.
func (g *tableGrid) splitTallRows(room page.Length) *tableGrid {
	room = max(room, g.pitch+2*g.padY)
	parts := make([]int, len(g.Rows))
	tall := false
	for i := range g.body {
		c := &g.body[i]
		if parts[c.row] == 0 {
			parts[c.row] = 1
		}
		if g.cellHeight(c) > room && c.rows == 1 && !c.Vertical {
			parts[c.row] = max(parts[c.row], (len(c.lines)+g.linesIn(room)-1)/g.linesIn(room))
			tall = tall || parts[c.row] > 1
		}
	}
	if !tall {
		return g
	}
	t := *g.Table
	t.Rows = nil
	for r := range g.Rows {
		t.Rows = append(t.Rows, g.rowParts(r, max(parts[r], 1), g.linesIn(room), parts)...)
	}
	out := newTableGrid(g.book, &t)
	out.air = g.air
	out.setSize(g.size)
	out.x, out.widest, out.longText = g.x, g.widest, g.longText
	out.breakCells()
	return out
}

func (g *tableGrid) linesIn(room page.Length) int { return max(int((room-2*g.padY)/g.pitch), 1) }

// rowParts cuts row r into n rows of at most per lines.
func (g *tableGrid) rowParts(r, n, per int, parts []int) []page.Row {
	out := make([]page.Row, n)
	for k := range out {
		out[k] = page.Row{Kind: g.Rows[r].Kind, Tone: g.Rows[r].Tone}
	}
	for i := g.first[r]; i < g.first[r+1]; i++ {
		c := &g.body[i]
		for k := range out {
			cell := *c.Cell
			switch {
			case c.rows > 1:
				if k > 0 {
					continue
				}
				cell.Rows = 0
				for s := r; s < min(r+c.rows, len(parts)); s++ {
					cell.Rows += max(parts[s], 1)
				}
			case n > 1:
				cell.Text = linesText(c, k*per, (k+1)*per)
			}
			out[k].Cells = append(out[k].Cells, cell)
		}
	}
	return out
}

// linesText is the text of lines from..to of a cell; a cell of one line has it in its first part.
func linesText(c *tableCell, from, to int) string {
	if c.lines == nil {
		if from == 0 {
			return c.text
		}
		return ""
	}
	from, to = min(from, len(c.lines)), min(to, len(c.lines))
	var b strings.Builder
	for _, l := range c.lines[from:to] {
		b.WriteString(l.raw)
	}
	return b.String()
}
