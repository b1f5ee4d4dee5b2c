package pdf

import (
	"slices"

	"guatu/pipeline/page"
)

// bars draws labels at the left, bars from a common line, and the values in a column at the right,
// where neither bar nor target line can cross them.
func (c *canvas) bars(ch page.Bars, b box, em page.Length) {
	items := slices.Clone(ch.Items)
	if ch.Sorted {
		slices.SortStableFunc(items, func(x, y page.Bar) int {
			switch {
			case x.Value > y.Value:
				return -1
			case x.Value < y.Value:
				return 1
			}
			return 0
		})
	}
	if len(items) == 0 {
		return
	}
	if ch.Axis.From > 0 {
		note := b.cutTop(em * 12 / 10)
		axis := newAxis(ch.Axis, 0, 5, 1)
		c.text(note.X, lineMiddle(note.Y+note.H/2, em*9/10), page.RoleHei, em*9/10, quietInk, axis.brokenNote())
	}
	if len(ch.Keys) > 0 {
		c.keys(ch.Keys, b.cutBottom(em*17/10), em, toneColor)
	}
	top := b.cutTop(em * 14 / 10)
	foot := b.cutBottom(em * 15 / 10)
	rowH := b.H / page.Length(len(items))
	size := min(em*14/10, max(rowH*62/100, min(em, rowH*78/100)))
	labelW, valueW := page.Length(0), page.Length(0)
	largest := int64(0)
	for _, it := range items {
		labelW = max(labelW, c.book.width(page.RoleHei, size, clean(it.Label)))
		valueW = max(valueW, c.book.width(page.RoleHeiBold, size, clean(it.Shown)))
		largest = max(largest, it.Value)
	}
	if ch.Target != nil {
		largest = max(largest, ch.Target.Value)
	}
	labelW = min(labelW, b.W*3/10)
	plot := box{b.X + labelW + size/2, b.Y, b.W - labelW - valueW - size*3/2, b.H}
	axis := newAxis(ch.Axis, largest, 5, plot.W)
	c.barTicks(&axis, plot, foot, min(size, em))
	for i, it := range items {
		y := plot.Y + rowH*page.Length(i) + rowH/2
		label := clean(it.Label)
		ls := fit(c.book, page.RoleHei, size, labelW, label)
		c.right(b.X+labelW, lineMiddle(y, size), page.RoleHei, ls, labelInk, label)
		if it.Value != page.NoValue {
			c.rect(plot.X, y-rowH*34/100, max(axis.at(it.Value), 20), rowH*68/100, toneColor(it.Tone), NoColor, 0)
		}
		c.right(b.X+b.W, lineMiddle(y, size), page.RoleHeiBold, size, labelInk, clean(it.Shown))
	}
	c.line(plot.X, plot.Y, plot.X, plot.Y+plot.H, em/12, axisInk, false)
	if ch.Target != nil {
		c.target(ch.Target, &axis, plot, top, em)
	}
}

func (c *canvas) barTicks(axis *scaleAxis, plot, foot box, size page.Length) {
	size = size * 9 / 10
	y := lineMiddle(foot.Y+foot.H/2, size)
	for v := axis.from; v <= axis.to; v += axis.step {
		x := plot.X + axis.at(v)
		c.line(x, plot.Y, x, plot.Y+plot.H, size/20, ruleInk, false)
		c.centered(x, y, page.RoleHei, size, quietInk, axis.label(v)+axis.Unit)
	}
	if axis.broken() {
		// The break: two slanted strokes over the foot of the bars.
		for _, dx := range []page.Length{size / 3, size * 2 / 3} {
			c.line(plot.X+dx, plot.Y+plot.H+size/3, plot.X+dx+size/3, plot.Y-size/8, size/10, paperInk, false)
		}
	}
}

// target draws the line to be reached over the bars, with its name above them.
func (c *canvas) target(t *page.Target, axis *scaleAxis, plot, top box, em page.Length) {
	x := plot.X + axis.at(t.Value)
	c.line(x, plot.Y-em/5, x, plot.Y+plot.H, em/8, 0x7A3E00, true)
	label := clean(t.Label)
	w := c.book.width(page.RoleHeiBold, em, label)
	lx := min(max(x-w/2, plot.X), top.X+top.W-w)
	c.text(lx, lineMiddle(top.Y+top.H*4/10, em), page.RoleHeiBold, em, 0x7A3E00, label)
}
