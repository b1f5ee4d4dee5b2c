package pdf

import (
	"slices"

	"guatu/pipeline/page"
)

// ground is the colour behind the middle of a string: the last filled shape drawn there before it.
func (l *Leaf) ground(text int) Color {
	b := l.Items[text].bounds()
	x, y := b.X+b.W/2, b.Y+b.H/2
	for i := text - 1; i >= 0; i-- {
		it := &l.Items[i]
		if it.Fill == NoColor {
			continue
		}
		if it.Shape == Rect && it.bounds().holds(box{x, y, 0, 0}) || it.Shape == Poly && inside(it.Ring, x, y) {
			return it.Fill
		}
	}
	return paperInk
}

// inside is the even-odd rule.
func inside(ring []Point, x, y page.Length) bool {
	in := false
	for i := range ring {
		a, b := ring[i], ring[(i+1)%len(ring)]
		if (a.Y > y) != (b.Y > y) && x < a.X+(b.X-a.X)*(y-a.Y)/(b.Y-a.Y) {
			in = !in
		}
	}
	return in
}

// crossings finds lines, and edges of framed rectangles, that run through a string and are to be seen there.
func (l *Leaf) crossings(texts []int, say func(kind, form string, args ...any)) {
	var lines []int
	for i := range l.Items {
		if it := &l.Items[i]; it.Shape == Line && it.Ink != NoColor || it.Shape == Rect && it.Ink != NoColor && it.Size > 0 {
			lines = append(lines, i)
		}
	}
	for _, i := range texts {
		core := l.Items[i].core()
		for _, k := range lines {
			it := &l.Items[k]
			if !it.bounds().meets(core) || !it.runsThrough(core) {
				continue
			}
			if k < i && l.covered(core, k, i) {
				continue
			}
			say(Crossed, "%q by %s", l.Items[i].Text, it.name())
		}
	}
}

// hidings finds strings that something filled was drawn over, such as the plate of a label beside them.
func (l *Leaf) hidings(texts []int, say func(kind, form string, args ...any)) {
	var fills []int
	for i := range l.Items {
		if it := &l.Items[i]; it.Fill != NoColor && (it.Shape == Rect || it.Shape == Poly) {
			fills = append(fills, i)
		}
	}
	for _, i := range texts {
		core := l.Items[i].core()
		from, _ := slices.BinarySearch(fills, i)
		for _, k := range fills[from:] {
			if it := &l.Items[k]; it.bounds().meets(core) && (it.Shape == Rect || inside(it.Ring, core.X+core.W/2, core.Y+core.H/2)) {
				say(Hidden, "%q under %s", l.Items[i].Text, it.name())
			}
		}
	}
}

// runsThrough tells whether a line, or an edge of a rectangle, enters the area.
func (it *Item) runsThrough(b box) bool {
	if it.Shape == Line {
		return segmentMeets(Point{it.X, it.Y}, Point{it.X + it.W, it.Y + it.H}, b)
	}
	p := []Point{{it.X, it.Y}, {it.X + it.W, it.Y}, {it.X + it.W, it.Y + it.H}, {it.X, it.Y + it.H}}
	for i := range p {
		if segmentMeets(p[i], p[(i+1)%4], b) {
			return true
		}
	}
	return false
}

// segmentMeets clips the segment to the box by halving; 20 halvings are finer than a hundredth of a point on any sheet.
func segmentMeets(a, z Point, b box) bool {
	for range 20 {
		if max(a.X, z.X) < b.X || min(a.X, z.X) > b.X+b.W || max(a.Y, z.Y) < b.Y || min(a.Y, z.Y) > b.Y+b.H {
			return false
		}
		if (box{a.X, a.Y, 0, 0}).meets(b) || (box{z.X, z.Y, 0, 0}).meets(b) {
			return true
		}
		mid := Point{(a.X + z.X) / 2, (a.Y + z.Y) / 2}
		if (mid.X-b.X-b.W/2)*(z.X-a.X)+(mid.Y-b.Y-b.H/2)*(z.Y-a.Y) > 0 {
			z = mid
		} else {
			a = mid
		}
	}
	return false
}
