package pdf

import "guatu/pipeline/page"

// matrix draws a heat table that fills its box; heads stand upright when the columns are narrow.
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
	labelW := c.book.width(page.RoleHei, em, clean(ch.Corner))
	for _, r := range ch.Rows {
		labelW = max(labelW, c.book.width(page.RoleHei, em, clean(r.Label)))
	}
	labelW = min(labelW, b.W/4) + em
	colW := (b.W - labelW) / page.Length(len(ch.Cols))
	longest := page.Length(0)
	for _, h := range ch.Cols {
		longest = max(longest, c.book.width(page.RoleHei, em, clean(h)))
	}
	headH := em * 22 / 10
	vertical := longest > colW*12/10 && colW < em*5
	if vertical {
		headH = min(longest*112/100+em, b.H/3)
	}
	head := b.cutTop(headH)
	rowH := min(b.H/page.Length(len(ch.Rows)), em*5)
	size := min(em, rowH*6/10)
	c.rect(head.X, head.Y, b.W, head.H, headFill, NoColor, 0)
	c.fitted(head.X+labelW/2, lineMiddle(head.Y+head.H/2, em), labelW-em/2, page.RoleHeiBold, em, labelInk, ch.Corner)
	for i, h := range ch.Cols {
		x := b.X + labelW + colW*page.Length(i)
		if vertical {
			hs := min(em, (headH-em/2)*em/max(longest*108/100, 1))
			c.upright(x+colW/2, head.Y, head.Y+head.H, page.RoleHei, min(hs, colW*9/10), labelInk, h)
		} else {
			c.fitted(x+colW/2, lineMiddle(head.Y+head.H/2, em), colW-em/4, page.RoleHei, em, labelInk, h)
		}
	}
	for i, r := range ch.Rows {
		y := b.Y + rowH*page.Length(i)
		c.fittedLeft(b.X+em/2, lineMiddle(y+rowH/2, size), labelW-em, page.RoleHei, size, labelInk, r.Label)
		for k, cell := range r.Cells[:min(len(r.Cells), len(ch.Cols))] {
			c.matrixCell(cell, box{b.X + labelW + colW*page.Length(k), y, colW, rowH}, len(ch.Steps), size)
		}
	}
	c.matrixRules(b, head, labelW, colW, rowH, len(ch.Cols), len(ch.Rows), em)
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
