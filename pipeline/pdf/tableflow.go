package pdf

import (
	"guatu/pipeline/page"
)

// table places a table in the flow: captions, then as many rows a page as fit, the head repeated on each. What closes it, its
// sum in words and its signatures, stands on the page of its last rows.
func (f *flow) table(t *page.Table, closing []page.Block) {
	size := t.Size
	if size == 0 {
		size = f.style.table
	}
	if t.Title == "" && t.Left == "" && t.Unit == "" {
		f.held = append(f.held, strip{height: size / 2, blank: true, keep: true})
	}
	f.tableTitle(t)
	top := f.captionLine(t.Left, t.Unit)
	notes := f.notes(t.Notes)
	if len(closing) > 0 {
		if s := f.bundle(closing); s.height < f.frame.h/2 {
			notes = append(notes, strip{height: size / 2, blank: true}, s)
			closing = nil
		}
	}
	above, below := total(f.held)+top.height, total(notes)
	g := f.gridFor(t, size, above+below)
	headH, rowsH := heightOf(g.headH), heightOf(g.bodyH)
	// A head never stands without at least two rows below it.
	need := headH + heightOf(g.bodyH[:min(2, len(g.bodyH))])
	if t.Keep && above+headH+rowsH+below <= f.frame.h && !f.worthFilling(g, above+headH) {
		need = headH + rowsH + below
	}
	f.makeRoom(top.height + need)
	f.place(top)
	f.tableRows(g, headH, below)
	for _, s := range notes {
		f.place(s)
	}
	f.add(strip{height: f.belowTable(g.size), blank: true})
	f.snap()
	f.blocks(closing)
}

// worthFilling is true where keeping a table whole would leave a quarter of the page empty though four of its rows find room there, and three are left for the next.
func (f *flow) worthFilling(g *tableGrid, around page.Length) bool {
	room := f.frame.h - f.y
	return room > f.frame.h/4 && len(g.bodyH) >= 7 && around+heightOf(g.bodyH[:4]) <= room
}

// belowTable keeps the next line off a table's last rule; on the grid, whose lines begin with their characters, two fifths of a line.
func (f *flow) belowTable(size page.Length) page.Length {
	if f.style.grid {
		return f.style.pitch * 2 / 5
	}
	return size / 2
}

// closers counts the paragraphs at the head of the blocks that close a table: those kept with a line of signatures, and it.
func closers(bs []page.Block) int {
	for i, b := range bs {
		switch b := b.(type) {
		case page.Fields:
			return i + 1
		case page.Para:
			if b.Keep {
				continue
			}
		}
		break
	}
	return 0
}

// tableRows draws the head and the rows, page by page. The notes' height is kept free below the last row.
func (f *flow) tableRows(g *tableGrid, headH, below page.Length) {
	for from := 0; ; {
		room := f.frame.h - f.y - headH
		to := g.rowsThatFit(from, room)
		if to == len(g.Rows) && to > from+1 && heightOf(g.bodyH[from:to])+below > room {
			to = g.withBody(from, to-1) // the last rows go with the notes
		}
		f.drawRows(g, from, to, headH)
		if from = to; from >= len(g.Rows) {
			return
		}
		f.newPage()
		if headH > f.frame.h/2 {
			g.head, g.headH, headH = nil, nil, 0 // so large a head would leave no room for rows
		}
		f.place(f.captionLine("（续表）"+g.Left, g.Unit))
	}
}

// Air above and below the text of a cell, in thousandths of its size; on a wall type is better large than airy.
const (
	usualAir = 350
	wallAir  = 125
)

// gridFor measures a table for the page. One that is a little too long for the page it begins on is set closer, and down to
// six sevenths of its size, when that spares a second page with a few rows.
func (f *flow) gridFor(t *page.Table, size, around page.Length) *tableGrid {
	g := newTableGrid(f.book, t)
	fitted := func(size, air page.Length) page.Length {
		g.air = air
		g.fitWidth(size, f.frame.w)
		g.breakCells()
		return heightOf(g.headH) + heightOf(g.bodyH)
	}
	room := f.frame.h - f.y - around
	whole := fitted(size, usualAir)
	if whole <= room || whole > room*7/5 || room < f.frame.h/2 && !t.Keep || t.RowHeight > 0 {
		return g.splitTallRows(f.frame.h - heightOf(g.headH) - 3*f.style.caption)
	}
	tries := []struct{ fourteenths, air page.Length }{{14, 240}, {14, 150}, {13, 200}, {12, 200}, {12, wallAir}}
	if room < f.frame.h/2 {
		tries = tries[:2] // rather the next page than small type on half of this one
	}
	for _, try := range tries {
		if s := size * try.fourteenths / 14; s >= page.Size6 && fitted(s, try.air) <= room {
			return g
		}
	}
	fitted(size, usualAir)
	return g.splitTallRows(f.frame.h - heightOf(g.headH) - 3*f.style.caption)
}

// makeRoom places what is held, on a new page unless height fits after it on this one.
func (f *flow) makeRoom(height page.Length) {
	if f.y > 0 && f.y+total(f.held)+height > f.frame.h {
		f.newPage()
	}
	held := f.held
	f.held = nil
	for _, s := range held {
		f.place(s)
	}
}

func (f *flow) tableTitle(t *page.Table) {
	if t.Title == "" {
		return
	}
	size := f.style.size
	pitch := f.pitchFor(size)
	for _, l := range balance(f.book, page.RoleHei, size, f.frame.w-size, t.Title) {
		f.centered(f.frame.w/2, pitch/2+middle(size), page.RoleHei, size, ink, l)
		s := f.take(pitch)
		s.keep = true
		f.held = append(f.held, s)
	}
}

// captionLine is the small line above a table or chart; of no height when there is nothing to say.
func (f *flow) captionLine(left, right string) strip {
	if left == "" && right == "" {
		return strip{}
	}
	size := f.style.caption
	pitch := size * 18 / 10
	y := pitch/2 + middle(size)
	right = clean(right)
	w := f.book.width(page.RoleSong, size, right)
	f.text(f.frame.w-w, y, page.RoleSong, size, ink, right)
	left = clean(left)
	ls := fit(f.book, page.RoleSong, size, f.frame.w-w-size, left)
	f.text(0, y, page.RoleSong, ls, ink, left)
	return f.take(pitch)
}

// withBody moves a page's end up until the next page begins with a row that is counted, not with a sum of rows left behind.
func (g *tableGrid) withBody(from, to int) int {
	end := to
	for ; end > from+1; end-- {
		if k := g.Rows[end].Kind; k == page.RowBody || k == page.RowGroup {
			return end
		}
	}
	return to
}

// rowsThatFit is how many rows from from on fit in room, at least one. A group's name never ends a page, and a sum never
// begins one.
func (g *tableGrid) rowsThatFit(from int, room page.Length) int {
	to, h := from, page.Length(0)
	for to < len(g.Rows) && h+g.bodyH[to] <= room {
		h += g.bodyH[to]
		to++
	}
	if to == len(g.Rows) {
		return to
	}
	to = g.withBody(from, to)
	if start := g.merged[to]; start > from {
		to = start // a merge longer than the page is cut, and its text repeated
	}
	for to > from+1 && g.Rows[to-1].Kind == page.RowGroup {
		to--
	}
	return max(to, from+1)
}

func (f *flow) drawRows(g *tableGrid, from, to int, headH page.Length) {
	y := page.Length(0)
	if len(g.headH) > 0 {
		y = g.drawPart(&f.canvas, g.head, g.headH, 0, len(g.headH), 0, 0, true)
	}
	if from < to {
		y = g.drawPart(&f.canvas, g.cellsOf(from, to), g.bodyH, from, to, 0, y, false)
	}
	f.place(f.take(y))
}

// cellsOf are the cells that show in rows from to to, those that began above included.
func (g *tableGrid) cellsOf(from, to int) []tableCell {
	start := g.first[from]
	for i := start - 1; i >= 0 && g.body[i].row > from-200; i-- {
		if g.body[i].row+g.body[i].rows > from {
			start = i
		}
	}
	return g.body[start:g.first[to]]
}

// notes are the small lines below a table.
func (f *flow) notes(notes []string) []strip {
	var out []strip
	size := f.style.caption
	m := measure{role: page.RoleSong, size: size, first: f.frame.w, rest: f.frame.w}
	if len(notes) > 0 {
		out = append(out, strip{height: size * 3 / 10, blank: true})
	}
	for _, n := range notes {
		for _, l := range breakLines(f.book, m, clean(n)) {
			f.setLine(0, size*8/10+middle(size), f.frame.w, m, l, page.AlignLeft, ink)
			out = append(out, f.take(size*16/10))
		}
	}
	return out
}
