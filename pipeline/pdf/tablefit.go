package pdf

import "guatu/pipeline/page"

// column is what a column would like and what it cannot do without, in thousandths of the type size.
type column struct{ want, least int }

// fitWidth sets the type size and the column edges for a table of the given width: as large as asked,
// smaller only when words and numbers would have to be cut. Heads of three or four characters stay whole when there is room.
func (g *tableGrid) fitWidth(size, width page.Length) {
	cols := g.measureColumns(4 * em)
	g.setSize(size)
	sum := page.Length(0)
	for i, c := range cols {
		sum += g.least(i, c)
	}
	if sum > width {
		cols = g.measureColumns(2 * em)
	}
	for {
		g.setSize(size)
		sum := page.Length(0)
		for i, c := range cols {
			sum += g.least(i, c)
		}
		if sum <= width || size <= page.Size6 {
			break
		}
		size = max(size-50, page.Size6)
	}
	g.x = g.edges(cols, width)
}

func (g *tableGrid) setSize(size page.Length) {
	g.size, g.pitch = size, size*13/10
	g.padX, g.padY = size*3/10, size*g.air/1000
}

func (g *tableGrid) fixed(i int) page.Length {
	if i < len(g.Cols) {
		return g.Cols[i].Fixed
	}
	return 0
}

func (g *tableGrid) least(i int, c column) page.Length {
	if w := g.fixed(i); w > 0 {
		return w
	}
	w := scaled(c.least, g.size) + 2*g.padX
	if i < len(g.Cols) {
		w = max(w, g.Cols[i].Min)
	}
	return w
}

// edges shares the width: what a column needs, then what it wants, then the rest in proportion.
func (g *tableGrid) edges(cols []column, width page.Length) []page.Length {
	least := make([]page.Length, g.n)
	want := make([]page.Length, g.n)
	sumLeast, sumWant := page.Length(0), page.Length(0)
	for i, c := range cols {
		least[i] = g.least(i, c)
		want[i] = max(scaled(c.want, g.size)+2*g.padX, least[i])
		if g.fixed(i) > 0 {
			want[i] = least[i]
		}
		sumLeast += least[i]
		sumWant += want[i]
	}
	out := make([]page.Length, g.n)
	switch {
	case sumWant <= width:
		shareOut(out, want, g.stretchable(want), width-sumWant)
	case sumLeast < width:
		extra := make([]page.Length, g.n)
		for i := range extra {
			extra[i] = want[i] - least[i]
		}
		shareOut(out, least, extra, width-sumLeast)
	default: // even the least is too much: everything shrinks alike, and words are cut
		for i := range out {
			out[i] = least[i] * width / sumLeast
		}
	}
	x := make([]page.Length, g.n+1)
	for i, w := range out {
		x[i+1] = x[i] + w
	}
	x[g.n] = width
	return x
}

func (g *tableGrid) stretchable(want []page.Length) []page.Length {
	out := make([]page.Length, len(want))
	any := false
	for i := range want {
		if g.fixed(i) == 0 {
			out[i], any = want[i], true
		}
	}
	if !any {
		return want
	}
	return out
}

// shareOut adds extra to base in proportion to the shares; the remainder goes to the last.
func shareOut(out, base, shares []page.Length, extra page.Length) {
	sum := page.Length(0)
	for _, s := range shares {
		sum += s
	}
	for i := range out {
		out[i] = base[i]
		if sum > 0 {
			out[i] += extra * shares[i] / sum
		}
	}
}

// measureColumns looks at every cell. Short texts and numbers are never broken; long texts want at most 26 characters.
// Heads up to whole wide are not broken.
func (g *tableGrid) measureColumns(whole int) []column {
	cols := make([]column, g.n)
	g.widest = make([]int, g.n)
	g.longText = make([]bool, g.n)
	numbers := make([]int, g.n)
	for i := range g.body {
		c := &g.body[i]
		if c.cols > 1 {
			continue
		}
		col := &cols[c.col]
		if c.Vertical {
			col.want, col.least = max(col.want, em), max(col.least, em)
			continue
		}
		col.want = max(col.want, min(c.width, 26*em))
		col.least = max(col.least, leastWidth(c))
		if !c.number {
			g.longText[c.col] = g.longText[c.col] || c.width > 10*em
		}
		if c.number && c.text != "" {
			g.widest[c.col] = max(g.widest[c.col], c.width)
			numbers[c.col]++
		}
	}
	// A column is one of numbers when most of its cells are.
	for i := range numbers {
		if numbers[i]*2 < len(g.Rows) {
			g.widest[i] = 0
		}
	}
	for i := range g.head {
		g.measureHead(cols, &g.head[i], whole)
	}
	for i := range cols {
		if i < len(g.Cols) && g.Cols[i].Width > 0 {
			cols[i].want = g.Cols[i].Width * em
		}
		cols[i].want = max(cols[i].want, cols[i].least)
	}
	return cols
}

// leastWidth is the width a body cell cannot do without.
func leastWidth(c *tableCell) int {
	ascii := true
	for i := range len(c.text) {
		ascii = ascii && c.text[i] < 0x80
	}
	if ascii || c.width <= 5*em {
		return c.width
	}
	return 5 * em
}

// measureHead asks for a head's text in at most three lines, never fewer than two characters a line.
func (g *tableGrid) measureHead(cols []column, c *tableCell, whole int) {
	want, least := c.width, max((c.width+2)/3, min(c.width, 2*em))
	if c.width <= whole {
		least = c.width
	}
	if c.Vertical {
		want, least = em, em
	} else if c.width <= 4*em {
		want = max(c.width, 2*em)
	} else {
		want = max((c.width+1)/2, 2*em) + em/2
	}
	if over := least % em; over != 0 {
		least += em - over
	}
	sumWant, sumLeast := 0, 0
	for i := c.col; i < c.col+c.cols; i++ {
		sumWant += cols[i].want
		sumLeast += cols[i].least
	}
	span := c.cols
	for i := c.col; i < c.col+c.cols; i++ {
		cols[i].want += max(0, want-sumWant) / span
		cols[i].least += max(0, least-sumLeast) / span
	}
}
