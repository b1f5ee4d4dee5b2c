package pdf

import (
	"slices"

	"guatu/pipeline/page"
)

// curves draws weeks along the foot, values up the side, and each line's name and last value at its end.
func (c *canvas) curves(ch page.Lines, b box, em page.Length) {
	if len(ch.Weeks) == 0 || len(ch.Series) == 0 {
		return
	}
	largest := int64(0)
	nameW := page.Length(0)
	for _, s := range ch.Series {
		for _, v := range s.Values {
			largest = max(largest, v)
		}
		nameW = max(nameW, c.book.width(page.RoleHei, em, seriesName(s)))
	}
	if ch.Target != nil {
		largest = max(largest, ch.Target.Value)
	}
	head := b.cutTop(em * 13 / 10)
	foot := b.cutBottom(em * 17 / 10)
	probe := newAxis(ch.Axis, largest, 4, b.H)
	left := c.book.width(page.RoleHei, em*9/10, probe.label(probe.to)+ch.Axis.Unit) + em*8/10
	plot := box{b.X + left, b.Y, b.W - left - min(nameW, b.W/4) - em*3/2, b.H}
	axis := newAxis(ch.Axis, largest, 4, plot.H)
	c.curveTicks(ch, &axis, plot, head, foot, em)
	var ends []curveEnd
	for i, s := range ch.Series {
		if end, ok := c.curve(s, i, len(ch.Weeks), &axis, plot, em); ok {
			ends = append(ends, end)
		}
	}
	c.curveNames(ends, plot, b.X+b.W, em)
}

func seriesName(s page.Line) string {
	if s.Last == "" {
		return clean(s.Name)
	}
	return clean(s.Name + " " + s.Last)
}

// weekX spreads n weeks over the plot, with half a step at each side.
func weekX(plot box, i, n int) page.Length {
	return plot.X + plot.W*page.Length(2*i+1)/page.Length(2*n)
}

func (c *canvas) curveTicks(ch page.Lines, axis *scaleAxis, plot, head, foot box, em page.Length) {
	size := em * 9 / 10
	for v := axis.from; v <= axis.to; v += axis.step {
		y := plot.Y + plot.H - axis.at(v)
		c.line(plot.X, y, plot.X+plot.W, y, em/20, ruleInk, false)
		c.right(plot.X-em/2, lineMiddle(y, size), page.RoleHei, size, quietInk, axis.label(v)+axis.Unit)
	}
	c.line(plot.X, plot.Y+plot.H, plot.X+plot.W, plot.Y+plot.H, em/10, axisInk, false)
	if axis.broken() {
		c.text(head.X, lineMiddle(head.Y+em/3, size), page.RoleHei, size*9/10, quietInk, axis.brokenNote())
	}
	if t := ch.Target; t != nil {
		y := plot.Y + plot.H - axis.at(t.Value)
		c.line(plot.X, y, plot.X+plot.W, y, em/10, 0x7A3E00, true)
		text := clean(t.Label)
		c.plate(plot.X+em/3, lineMiddle(y, size), page.RoleHeiBold, size, 0x7A3E00, text)
	}
	// Name as many weeks as there is room for, the last always.
	widest := page.Length(0)
	for _, w := range ch.Weeks {
		widest = max(widest, c.book.width(page.RoleHei, size, clean(w)))
	}
	n := len(ch.Weeks)
	every := int((widest+em/2)*page.Length(n)/max(plot.W, 1)) + 1
	for i, w := range ch.Weeks {
		if (n-1-i)%every == 0 {
			c.centered(weekX(plot, i, n), lineMiddle(foot.Y+em*9/10, size), page.RoleHei, size, quietInk, clean(w))
		}
	}
}

// curveEnd is where a line ends and what is to be written there.
type curveEnd struct {
	x, y  page.Length
	color Color
	name  string
}

// curve draws the points that were reported; a gap stays a gap.
func (c *canvas) curve(s page.Line, i, weeks int, axis *scaleAxis, plot box, em page.Length) (end curveEnd, ok bool) {
	color := curveColors[i%len(curveColors)]
	var px, py page.Length
	linked := false
	for k, v := range s.Values {
		if v == page.NoValue || k >= weeks {
			linked = false
			continue
		}
		x, y := weekX(plot, k, weeks), plot.Y+plot.H-axis.at(v)
		if linked {
			c.line(px, py, x, y, em/6, color, s.Plan)
		}
		if !s.Plan {
			c.marker(i, x, y, em*3/10, color)
		}
		px, py, linked = x, y, true
		end, ok = curveEnd{x, y, color, seriesName(s)}, true
	}
	return end, ok
}

// curveColors are dark enough to be read as text on white.
var curveColors = []Color{0x1F4E8C, 0xA80E24, 0x1F6B4A, 0x8A4B00, 0x5D3F8C, 0x3C4650}

// marker differs by line, so that lines can be told apart without colour.
func (c *canvas) marker(i int, x, y, r page.Length, color Color) {
	switch i % 3 {
	case 0:
		c.rect(x-r, y-r, 2*r, 2*r, color, NoColor, 0)
	case 1:
		c.poly([]Point{{x, y - r*13/10}, {x + r*13/10, y}, {x, y + r*13/10}, {x - r*13/10, y}}, color, NoColor, 0)
	default:
		c.poly([]Point{{x, y - r*12/10}, {x + r*12/10, y + r}, {x - r*12/10, y + r}}, color, NoColor, 0)
	}
}

// curveNames writes the names right of the plot, pushed apart so that none covers another, each led to its line.
func (c *canvas) curveNames(ends []curveEnd, plot box, right, em page.Length) {
	slices.SortStableFunc(ends, func(a, b curveEnd) int { return int(a.y - b.y) })
	pitch := em * 125 / 100
	ys := make([]page.Length, len(ends))
	floor := plot.Y - pitch/2
	for i, e := range ends {
		ys[i] = max(e.y, floor+pitch/2)
		floor = ys[i] + pitch/2
	}
	ceiling := plot.Y + plot.H + pitch/2
	for i := len(ys) - 1; i >= 0; i-- {
		ys[i] = min(ys[i], ceiling-pitch/2)
		ceiling = ys[i] - pitch/2
	}
	x := plot.X + plot.W + em
	for i, e := range ends {
		c.line(e.x+em/2, e.y, x-em/4, ys[i], em/20, e.color, false)
		c.fittedLeft(x, lineMiddle(ys[i], em), right-x, page.RoleHei, em, e.color, e.name)
	}
}
