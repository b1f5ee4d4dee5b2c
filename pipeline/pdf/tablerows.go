package pdf

import (
	"guatu/pipeline/page"
)

// breakCells breaks each cell's text to its columns and sets the heights of head and body rows.
func (g *tableGrid) breakCells() {
	g.headH = g.heights(g.head, len(g.Head), 0)
	g.bodyH = g.heights(g.body, len(g.Rows), g.RowHeight)
	g.noteMerges()
}

func (g *tableGrid) heights(cells []tableCell, rows int, least page.Length) []page.Length {
	out := make([]page.Length, rows)
	one := max(g.pitch+2*g.padY, least)
	for i := range out {
		out[i] = one
	}
	for i := range cells {
		g.breakCell(&cells[i])
		if c := &cells[i]; c.rows == 1 {
			out[c.row] = max(out[c.row], g.cellHeight(c))
		}
	}
	// Cells over several rows stretch the last of them when they need more.
	for i := range cells {
		c := &cells[i]
		if c.rows == 1 {
			continue
		}
		last := min(c.row+c.rows, rows)
		have := heightOf(out[c.row:last])
		if need := g.cellHeight(c); need > have {
			out[last-1] += need - have
		}
	}
	return out
}

// noteMerges tells for each row where the merged cells begin that run into it from above: there a page is better broken.
func (g *tableGrid) noteMerges() {
	g.merged = make([]int, len(g.Rows)+1)
	for i := range g.merged {
		g.merged[i] = i
	}
	for i := range g.body {
		c := &g.body[i]
		for r := c.row + 1; r < min(c.row+c.rows, len(g.Rows)); r++ {
			g.merged[r] = min(g.merged[r], c.row)
		}
	}
}

func heightOf(hs []page.Length) (sum page.Length) {
	for _, h := range hs {
		sum += h
	}
	return sum
}

func (g *tableGrid) inner(c *tableCell) page.Length {
	return g.x[c.col+c.cols] - g.x[c.col] - 2*g.padX
}

func (g *tableGrid) breakCell(c *tableCell) {
	c.lines = nil
	switch w := g.inner(c); {
	case c.Vertical:
		for _, r := range c.text {
			if !isSpace(r) {
				c.lines = append(c.lines, textLine{text: string(r), width: scaled(g.book.advance(c.role, r), g.size)})
			}
		}
	case scaled(c.width, g.size) > w:
		c.lines = breakLines(g.book, measure{role: c.role, size: g.size, first: w, rest: w}, c.text)
		c.lines = evenLines(g, c, w)
	}
}

// evenLines breaks a head like a title, where the sense allows it, unless that takes more lines.
func evenLines(g *tableGrid, c *tableCell, w page.Length) []textLine {
	if c.role != page.RoleHei || len(c.lines) > 4 {
		return c.lines
	}
	even := balance(g.book, c.role, g.size, w, c.text)
	if len(even) > len(c.lines) {
		return c.lines
	}
	out := make([]textLine, len(even))
	for i, l := range even {
		out[i] = textLine{raw: l, text: l, width: g.book.width(c.role, g.size, l)}
	}
	return out
}

func (g *tableGrid) cellHeight(c *tableCell) page.Length {
	if c.Vertical {
		return page.Length(len(c.lines))*g.size*21/20 + 2*g.padY
	}
	return page.Length(max(len(c.lines), 1))*g.pitch + 2*g.padY
}
