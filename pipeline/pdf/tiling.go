package pdf

import (
	"fmt"

	"guatu/pipeline/page"
)

// cutTiles replaces each sheet that is to be printed in pieces by its pieces, row by row, with crop marks and a name on
// each. Neighbours share the overlap, so that they can be glued.
func cutTiles(list *DisplayList, runs []pageRun) *DisplayList {
	any := false
	for _, r := range runs {
		any = any || r.sec.Tile.Paper.Width > 0
	}
	if !any {
		return list
	}
	out := &DisplayList{book: list.book}
	first := make([]int, len(list.Leaves))
	for i := range list.Leaves {
		first[i] = len(out.Leaves)
		if t := runs[i].sec.Tile; t.Paper.Width > 0 {
			out.Leaves = append(out.Leaves, tileLeaf(&list.Leaves[i], t, list.book)...)
		} else {
			out.Leaves = append(out.Leaves, list.Leaves[i])
		}
	}
	for _, e := range list.Outline {
		e.Page = first[e.Page]
		out.Outline = append(out.Outline, e)
	}
	for i := range out.Leaves {
		for k := range out.Leaves[i].Links {
			out.Leaves[i].Links[k].Page = first[out.Leaves[i].Links[k].Page]
		}
	}
	return out
}

// printerMargin is the edge an office printer leaves white.
var printerMargin = page.MM(10)

func tileLeaf(l *Leaf, t page.Tiling, book *fontBook) []Leaf {
	w, h := t.Paper.Size(t.Landscape)
	g := tileGrid{overlap: page.MM(t.Overlap), w: w - 2*printerMargin, h: h - 2*printerMargin}
	if t.Overlap == 0 {
		g.overlap = page.MM(10)
	}
	cols, rows, scale := g.fit(l.Width, l.Height)
	sheet := scaledLeaf(l, scale)
	var out []Leaf
	for r := range rows {
		for c := range cols {
			x, y := (g.w-g.overlap)*page.Length(c), (g.h-g.overlap)*page.Length(r)
			name := fmt.Sprintf("第%d行第%d列（共%d行%d列）　搭接%d毫米", r+1, c+1, rows, cols, (g.overlap*254+36000)/72000)
			if scale < 1000 {
				name += fmt.Sprintf("　缩至%d.%d%%", scale/10, scale%10)
			}
			out = append(out, piece(sheet, box{x, y, g.w, g.h}, w, h, name, book))
		}
	}
	return out
}

// tileGrid is the inner size of the pieces.
type tileGrid struct{ w, h, overlap page.Length }

// fit is how many pieces a sheet needs, and the scale in thousandths that saves a row or column of slivers.
func (g tileGrid) fit(w, h page.Length) (cols, rows, scale int) {
	cols, rows, scale = pieces(w, g.w, g.overlap), pieces(h, g.h, g.overlap), 1000
	for s := 999; s >= 900; s-- {
		k := page.Length(s)
		if c, r := pieces(w*k/1000, g.w, g.overlap), pieces(h*k/1000, g.h, g.overlap); c*r < cols*rows {
			cols, rows, scale = c, r, s
		}
	}
	return cols, rows, scale
}

func pieces(length, inner, overlap page.Length) int {
	n := 1
	for have := inner; have < length; have += max(inner-overlap, 1) {
		n++
	}
	return n
}

func scaledLeaf(l *Leaf, scale int) *Leaf {
	if scale == 1000 {
		return l
	}
	k := func(v page.Length) page.Length { return v * page.Length(scale) / 1000 }
	out := &Leaf{Width: k(l.Width), Height: k(l.Height), Items: make([]Item, len(l.Items))}
	for i, it := range l.Items {
		it.X, it.Y, it.W, it.H, it.Size = k(it.X), k(it.Y), k(it.W), k(it.H), k(it.Size)
		it.Track = it.Track * scale / 1000
		ring := it.Ring
		it.Ring = make([]Point, len(ring))
		for j, p := range ring {
			it.Ring[j] = Point{k(p.X), k(p.Y)}
		}
		out.Items[i] = it
	}
	return out
}

// piece draws what of the sheet lies in the window, covers what hangs over its edges, and marks its corners.
func piece(l *Leaf, window box, w, h page.Length, name string, book *fontBook) Leaf {
	out := Leaf{Width: w, Height: h, wall: true, piece: true}
	dx, dy := printerMargin-window.X, printerMargin-window.Y
	for _, it := range l.Items {
		if b := it.bounds(); b.X > window.X+window.W || b.X+b.W < window.X || b.Y > window.Y+window.H || b.Y+b.H < window.Y {
			continue
		}
		it.Ring = append([]Point(nil), it.Ring...)
		moved := []Item{it}
		shift(moved, dx, dy)
		out.Items = append(out.Items, moved[0])
	}
	c := canvas{book: book}
	for _, b := range []box{{0, 0, w, printerMargin}, {0, h - printerMargin, w, printerMargin}, {0, 0, printerMargin, h}, {w - printerMargin, 0, printerMargin, h}} {
		c.rect(b.X, b.Y, b.W, b.H, paperInk, NoColor, 0)
	}
	in := printerMargin - page.MM(1)
	for _, x := range []page.Length{printerMargin, w - printerMargin} {
		c.line(x, 0, x, in, 30, ink, false)
		c.line(x, h-in, x, h, 30, ink, false)
	}
	for _, y := range []page.Length{printerMargin, h - printerMargin} {
		c.line(0, y, in, y, 30, ink, false)
		c.line(w-in, y, w, y, 30, ink, false)
	}
	size := page.SizeSmall5
	c.centered(w/2, lineMiddle(h-printerMargin/2, size), page.RoleHei, size, gray, name)
	out.Items = append(out.Items, c.items...)
	return out
}
