package pdf

import "guatu/pipeline/page"

// panelBox is a panel's place in the poster's grid.
func panelBox(p *page.Poster, n page.Panel, b box, em page.Length) box {
	gap := em * 8 / 10
	x0, x1 := gridSpan(p.Cols, n.Col, n.ColSpan, b.W, gap)
	y0, y1 := gridSpan(p.Rows, n.Row, n.RowSpan, b.H, gap)
	return box{b.X + x0, b.Y + y0, x1 - x0, y1 - y0}
}

// gridSpan shares a length by weights with gaps between, and returns the part of tracks at to at+span.
func gridSpan(weights []int, at, span int, length, gap page.Length) (from, to page.Length) {
	if len(weights) == 0 {
		return 0, length
	}
	sum := page.Length(0)
	for _, w := range weights {
		sum += page.Length(max(w, 1))
	}
	at = min(max(at, 0), len(weights)-1)
	end := min(at+max(span, 1), len(weights))
	free := length - gap*page.Length(len(weights)-1)
	acc := page.Length(0)
	for i, w := range weights {
		if i == at {
			from = free*acc/sum + gap*page.Length(i)
		}
		acc += page.Length(max(w, 1))
		if i == end-1 {
			to = free*acc/sum + gap*page.Length(i)
		}
	}
	return from, to
}

func (c *canvas) panel(n page.Panel, b box, em page.Length) {
	c.rect(b.X, b.Y, b.W, b.H, paperInk, ruleInk, em/10)
	b = b.inset(em*8/10, em*6/10)
	if n.Title != "" {
		head := b.cutTop(em * 21 / 10)
		size := em * 145 / 100
		mid := head.Y + head.H*4/10
		c.rect(head.X, mid-size*6/10, em*35/100, size*12/10, accent, NoColor, 0)
		title := clean(n.Title)
		size = fit(c.book, page.RoleHeiBold, size, head.W*65/100, title)
		x := head.X + em + c.text(head.X+em, lineMiddle(mid, size), page.RoleHeiBold, size, labelInk, title)
		c.fittedLeft(x+em, lineMiddle(mid, size), head.X+head.W-x-em, page.RoleHei, em*9/10, quietInk, n.Unit)
	}
	switch {
	case n.Chart != nil:
		c.chart(n.Chart, b, em)
	case n.Table != nil:
		c.tableIn(n.Table, b, em)
	default:
		c.paragraphs(n.Text, b, em*16/10, page.AlignJustify)
	}
}

// tableIn draws a whole table in a box, as large as it fits. Rows are stretched to the box's height, up to half as high again.
func (c *canvas) tableIn(t *page.Table, b box, em page.Length) {
	wall := *t
	if wall.Role == page.RoleDefault {
		wall.Role = page.RoleHei // the thin strokes of 宋体 do not carry across a room
	}
	g := newTableGrid(c.book, &wall)
	g.air = wallAir
	for size := em * 16 / 10; ; size = size * 95 / 100 {
		g.fitWidth(size, b.W)
		g.breakCells()
		h := heightOf(g.headH) + heightOf(g.bodyH)
		if h > b.H && size > em/3 {
			continue
		}
		if extra := b.H - h; extra > 0 && len(t.Rows) > 0 {
			each := extra / page.Length(len(t.Rows))
			for i := range g.bodyH {
				g.bodyH[i] += min(each, g.bodyH[i]/2)
			}
		}
		break
	}
	y := b.Y
	if len(t.Head) > 0 {
		y = g.drawPart(c, g.head, g.headH, 0, len(t.Head), b.X, y, true)
	}
	if len(t.Rows) > 0 {
		g.drawPart(c, g.body, g.bodyH, 0, len(t.Rows), b.X, y, false)
	}
}
