package pdf

import "guatu/pipeline/page"

const (
	headFill     Color = 0xE6ECF4
	totalFill    Color = 0xDFE7F1
	subtotalFill Color = 0xEDF1F7
	zebraFill    Color = 0xF6F8FB
	gridInk      Color = 0x4A4A4A
)

// toneFill is the tint of a cell. The tints differ in lightness: worse is darker, so grey prints keep the order.
func toneFill(t page.Tone) Color {
	return [...]Color{NoColor, 0xE4F2E1, 0xD5E6F6, 0xFBDFA6, 0xF3B4AA, 0xE3EAF6, 0xEEEEEE, 0xFADADD}[t]
}

// drawPart draws rows from..to of one set of cells at top: fills first, then text, then the grid.
// A cell that began above is drawn again in the part that is here.
func (g *tableGrid) drawPart(c *canvas, cells []tableCell, heights []page.Length, from, to int, left, top page.Length, head bool) page.Length {
	ys := make([]page.Length, to-from+1)
	ys[0] = top
	for i := from; i < to; i++ {
		ys[i-from+1] = ys[i-from] + heights[i]
	}
	owner := make([]int32, (to-from)*g.n)
	for i := range cells {
		t := &cells[i]
		r0, r1 := max(t.row, from), min(t.row+t.rows, to)
		for r := r0; r < r1; r++ {
			for k := range t.cols {
				owner[(r-from)*g.n+t.col+k] = int32(i + 1)
			}
		}
		if r0 < r1 {
			if fill := g.fill(t, head); fill != NoColor {
				c.band(left+g.x[t.col], ys[r0-from], left+g.x[t.col+t.cols], ys[r1-from], fill)
			}
		}
	}
	for i := range cells {
		t := &cells[i]
		if r0, r1 := max(t.row, from), min(t.row+t.rows, to); r0 < r1 && t.text != "" {
			g.drawCell(c, t, left, ys[r0-from], ys[r1-from], head)
		}
	}
	g.drawGrid(c, owner, ys, left)
	return ys[len(ys)-1]
}

// band fills an area, as one with the area filled just before when that ends where this begins.
func (c *canvas) band(x0, y0, x1, y1 page.Length, fill Color) {
	if n := len(c.items); n > 0 {
		if last := &c.items[n-1]; last.Shape == Rect && last.Fill == fill && last.Ink == NoColor && last.X+last.W == x0 && last.Y == y0 && last.H == y1-y0 {
			last.W = x1 - last.X
			return
		}
	}
	c.rect(x0, y0, x1-x0, y1-y0, fill, NoColor, 0)
}

func (g *tableGrid) fill(t *tableCell, head bool) Color {
	if head {
		return headFill
	}
	if f := toneFill(t.Tone); f != NoColor {
		return f
	}
	row := &g.Rows[t.row]
	switch {
	case row.Tone != page.ToneNone:
		return toneFill(row.Tone)
	case row.Kind == page.RowTotal:
		return totalFill
	case row.Kind == page.RowSubtotal || row.Kind == page.RowGroup:
		return subtotalFill
	case g.Zebra && t.row%2 == 1:
		return zebraFill
	}
	return NoColor
}

func (g *tableGrid) drawCell(c *canvas, t *tableCell, left, y0, y1 page.Length, head bool) {
	x0, x1 := left+g.x[t.col]+g.padX, left+g.x[t.col+t.cols]-g.padX
	lines := t.lines
	var one [1]textLine
	if lines == nil {
		one[0] = textLine{text: t.text, width: scaled(t.width, g.size)}
		lines = one[:]
	}
	pitch, size := g.pitch, g.size
	if t.Vertical {
		pitch = min(size*21/20, (y1-y0)/page.Length(len(lines)))
		size = min(size, pitch)
	}
	align := g.align(t, head)
	y := (y0+y1)/2 - page.Length(len(lines))*pitch/2 + pitch/2 + middle(size)
	for _, l := range lines {
		x := x0
		switch align {
		case page.AlignCenter:
			x = (x0 + x1 - l.width) / 2
		case page.AlignRight:
			x = x1 - l.width
			if t.number && t.cols == 1 && !head {
				// Numbers end under each other, in a block that is centred in the column.
				x = min((x0+x1+scaled(g.widest[t.col], g.size))/2, x1) - l.width
			}
		}
		track, w := 0, l.width
		if n := gaps(l.text); w > x1-x0 && n > 0 { // the breaker counts on a full line being squeezed
			track, w, x = floorDiv(int(x1-x0-w)*10, n), x1-x0, x0
		}
		c.put(x, y, w, track, t.role, size, ink, l.text)
		y += pitch
	}
}

// drawGrid rules where neighbouring places belong to different cells, in as few lines as there can be.
func (g *tableGrid) drawGrid(c *canvas, owner []int32, ys []page.Length, left page.Length) {
	rows := len(ys) - 1
	at := func(r, col int) int32 {
		if r < 0 || r >= rows || col < 0 || col >= g.n {
			return -1
		}
		return owner[r*g.n+col]
	}
	const thin, thick = 40, 90
	for r := 0; r <= rows; r++ {
		width := page.Length(thin)
		if r == 0 || r == rows {
			width = thick
		}
		for col := 0; col < g.n; {
			from := col
			for col < g.n && (at(r-1, col) != at(r, col) || at(r, col) == 0) {
				col++
			}
			if col > from {
				c.line(left+g.x[from], ys[r], left+g.x[col], ys[r], width, gridInk, false)
			}
			for col < g.n && at(r-1, col) == at(r, col) && at(r, col) != 0 {
				col++
			}
		}
	}
	for col := 0; col <= g.n; col++ {
		width := page.Length(thin)
		if col == 0 || col == g.n {
			width = thick
		}
		for r := 0; r < rows; {
			from := r
			for r < rows && (at(r, col-1) != at(r, col) || at(r, col) == 0) {
				r++
			}
			if r > from {
				c.line(left+g.x[col], ys[from], left+g.x[col], ys[r], width, gridInk, false)
			}
			for r < rows && at(r, col-1) == at(r, col) && at(r, col) != 0 {
				r++
			}
		}
	}
}
