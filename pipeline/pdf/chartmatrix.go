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

// counters draws large figures side by side, each with a bar of its share done.
func (c *canvas) counters(ch page.Counters, b box, em page.Length) {
	n := page.Length(len(ch.Items))
	if n == 0 {
		return
	}
	perRow := squarest(n, b)
	rows := (n + perRow - 1) / perRow
	w, h := b.W/perRow, b.H/rows
	for i, it := range ch.Items {
		k := page.Length(i)
		c.counter(it, box{b.X + k%perRow*w, b.Y + k/perRow*h, w, h}.inset(em/2, em/4), em)
	}
}

// squarest is how many of n equal cells go side by side so that each is nearest to half as wide again as high.
func squarest(n page.Length, b box) page.Length {
	best, bestOff := n, page.Length(1<<40)
	for per := page.Length(1); per <= n; per++ {
		rows := (n + per - 1) / per
		w, h := b.W/per, b.H/rows
		off := max(w*2, h*3) * 100 / max(min(w*2, h*3), 1)
		if empty := per*rows - n; empty > 0 {
			off += off * empty / n
		}
		if off < bestOff {
			best, bestOff = per, off
		}
	}
	return best
}

func (c *canvas) counter(it page.Counter, b box, em page.Length) {
	figure := min(b.H*34/100, em*5)
	label := min(em*13/10, b.H*16/100)
	y := b.Y + label + max(b.H-figure*12/10-label*5, 0)/2
	c.fitted(b.X+b.W/2, lineMiddle(y, label), b.W, page.RoleHei, label, quietInk, it.Label)
	y += label/2 + figure*6/10
	value, of := clean(it.Value), clean(it.Of)
	small := figure * 42 / 100
	total := c.book.width(page.RoleHeiBold, figure, value) + c.book.width(page.RoleHei, small, of) + small/3
	if total > b.W {
		figure, small = figure*b.W/total, small*b.W/total
		total = b.W
	}
	base := lineMiddle(y, figure)
	color := toneColor(it.Tone)
	if contrast(color, paperInk) < 450 {
		color = labelInk
	}
	x := b.X + (b.W-total)/2
	x += c.text(x, base, page.RoleHeiBold, figure, color, value) + small/3
	c.text(x, base, page.RoleHei, small, quietInk, of)
	y += figure*6/10 + label/2
	if it.Done >= 0 {
		bar := box{b.X + b.W/12, y, b.W * 10 / 12, max(label*6/10, em/3)}
		c.rect(bar.X, bar.Y, bar.W, bar.H, 0xE6EAEF, NoColor, 0)
		c.rect(bar.X, bar.Y, bar.W*page.Length(min(it.Done, 1000))/1000, bar.H, toneColor(it.Tone), NoColor, 0)
		y += bar.H
	}
	c.fitted(b.X+b.W/2, lineMiddle(y+label*8/10, label*9/10), b.W, page.RoleHei, label*9/10, quietInk, it.Note)
}
