package pdf

import (
	"unicode/utf8"

	"guatu/pipeline/page"
)

// matrixGrid is a heat table measured for its box: one size of type for all of it, as large as rows and columns allow.
type matrixGrid struct {
	page.Matrix
	size, labelW, colW, headH, rowH page.Length
	heads                           [][]string // lines of each column's head; nil: upright
}

// matrix draws a heat table that fills its box; heads take two lines, or stand upright when the columns are narrow.
func (c *canvas) matrix(ch page.Matrix, b box, em page.Length) {
	if len(ch.Rows) == 0 || len(ch.Cols) == 0 {
		return
	}
	if len(ch.Steps) > 0 {
		c.stepLegend(b.cutBottom(em*26/10), ch.Steps, ch.Unit, em)
	}
	if len(ch.Keys) > 0 {
		c.keys(ch.Keys, b.cutBottom(em*2), em, toneFill)
	}
	g := c.measureMatrix(ch, b, em)
	head := b.cutTop(g.headH)
	c.rect(head.X, head.Y, b.W, head.H, headFill, NoColor, 0)
	c.fitted(head.X+g.labelW/2, lineMiddle(head.Y+head.H/2, g.size), g.labelW-g.size/2, page.RoleHeiBold, g.size, labelInk, ch.Corner)
	for i := range ch.Cols {
		c.matrixHead(g, i, head)
	}
	for i, r := range ch.Rows {
		y := b.Y + g.rowH*page.Length(i)
		c.fittedLeft(b.X+g.size/2, lineMiddle(y+g.rowH/2, g.size), g.labelW-g.size, page.RoleHei, g.size, labelInk, r.Label)
		for k, cell := range r.Cells[:min(len(r.Cells), len(ch.Cols))] {
			c.matrixCell(cell, box{b.X + g.labelW + g.colW*page.Length(k), y, g.colW, g.rowH}, len(ch.Steps), g.size)
		}
	}
	c.matrixRules(b, head, g.labelW, g.colW, g.rowH, len(ch.Cols), len(ch.Rows), em)
}

func (c *canvas) measureMatrix(ch page.Matrix, b box, em page.Length) *matrixGrid {
	g := &matrixGrid{Matrix: ch}
	for g.size = em * 15 / 10; ; g.size = g.size * 95 / 100 {
		label, cell := c.book.width(page.RoleHeiBold, g.size, clean(ch.Corner)), page.Length(0)
		for _, r := range ch.Rows {
			label = max(label, c.book.width(page.RoleHei, g.size, clean(r.Label)))
			for _, x := range r.Cells {
				cell = max(cell, c.book.width(page.RoleHei, g.size, clean(x.Text)))
			}
		}
		g.labelW = min(label+g.size, b.W/4)
		g.colW = (b.W - g.labelW) / page.Length(len(ch.Cols))
		g.headH = c.measureHeads(g, b.H/3)
		g.rowH = min((b.H-g.headH)/page.Length(len(ch.Rows)), em*5)
		if g.size <= em/3 || g.size <= g.rowH*68/100 && cell <= g.colW*92/100 {
			return g
		}
	}
}

// measureHeads breaks the heads into at most two lines and returns their height; where that is not enough they stand upright.
func (c *canvas) measureHeads(g *matrixGrid, limit page.Length) page.Length {
	g.heads = nil
	lines, longest := 1, page.Length(0)
	for _, h := range g.Cols {
		broken := balance(c.book, page.RoleHei, g.size, g.colW-g.size/3, h)
		g.heads = append(g.heads, broken)
		lines, longest = max(lines, len(broken)), max(longest, c.book.width(page.RoleHei, g.size, clean(h)))
	}
	if lines <= 2 {
		return g.size*12/10*page.Length(lines) + g.size*8/10
	}
	g.heads = nil
	return min(longest*112/100+g.size, limit)
}

func (c *canvas) matrixHead(g *matrixGrid, i int, head box) {
	x := head.X + g.labelW + g.colW*page.Length(i) + g.colW/2
	if g.heads == nil {
		chars := page.Length(utf8.RuneCountInString(clean(g.Cols[i])))
		c.upright(x, head.Y, head.Y+head.H, page.RoleHei, min(g.size, g.colW*9/10, (head.H-g.size/2)*100/max(chars*108, 1)), labelInk, g.Cols[i])
		return
	}
	pitch := g.size * 12 / 10
	y := head.Y + head.H/2 - pitch*page.Length(len(g.heads[i])-1)/2
	for _, l := range g.heads[i] {
		c.fitted(x, lineMiddle(y, g.size), g.colW*96/100, page.RoleHei, g.size, labelInk, l)
		y += pitch
	}
}

func (c *canvas) matrixCell(cell page.MatrixCell, b box, steps int, size page.Length) {
	fill := toneFill(cell.Tone)
	if cell.Step > 0 {
		fill = stepColor(cell.Step-1, steps)
	}
	if fill != NoColor {
		c.rect(b.X, b.Y, b.W, b.H, fill, NoColor, 0)
	} else {
		fill = paperInk
	}
	c.fitted(b.X+b.W/2, lineMiddle(b.Y+b.H/2, size), b.W*94/100, page.RoleHei, size, textOn(fill), cell.Text)
}

func (c *canvas) matrixRules(b, head box, labelW, colW, rowH page.Length, cols, rows int, em page.Length) {
	bottom := b.Y + rowH*page.Length(rows)
	right := b.X + labelW + colW*page.Length(cols)
	for i := 0; i <= rows; i++ {
		y := b.Y + rowH*page.Length(i)
		c.line(b.X, y, right, y, em/24, hair, false)
	}
	for i := 0; i <= cols; i++ {
		x := b.X + labelW + colW*page.Length(i)
		c.line(x, head.Y, x, bottom, em/24, hair, false)
	}
	c.line(b.X, head.Y, b.X, bottom, em/12, axisInk, false)
	c.line(b.X, head.Y, right, head.Y, em/12, axisInk, false)
}
