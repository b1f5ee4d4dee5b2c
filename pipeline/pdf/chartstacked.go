package pdf

import (
	"strconv"

	"guatu/pipeline/page"
)

// stacked draws columns of parts over a zero-based axis, totals on top, and the legend above.
func (c *canvas) stacked(ch page.Stacked, b box, em page.Length) {
	if len(ch.Items) == 0 {
		return
	}
	legend := b.cutTop(em * 18 / 10)
	x := legend.X
	for i, name := range ch.Series {
		x = c.legendItem(x, legend.Y+em*6/10, em, seriesColor(i), name)
	}
	largest := int64(0)
	longest, widest := page.Length(0), page.Length(1)
	for _, it := range ch.Items {
		largest = max(largest, sumParts(it.Parts))
		longest = max(longest, c.book.width(page.RoleHei, em, clean(it.Label)))
		widest = max(widest, c.book.width(page.RoleHeiBold, em, clean(it.Total)))
	}
	left := c.book.width(page.RoleHei, em*9/10, strconv.FormatInt(largest, 10)+"00") + em/2
	colW := (b.W - left) / page.Length(len(ch.Items))
	size := min(em, colW*7/10)
	vertical := longest > colW*95/100
	under := em * 16 / 10
	if vertical {
		under = longest/em*size*11/10 + em
	}
	foot := b.cutBottom(under)
	head := b.cutTop(em * 12 / 10)
	plot := box{b.X + left, b.Y, b.W - left, b.H}
	axis := newAxis(ch.Axis, largest, 5, plot.H)
	sums := min(size, em*(colW*92/100)/widest) // one size for all totals, a little air between neighbours
	c.stackTicks(&axis, plot, head, em*9/10)
	for i, it := range ch.Items {
		cx := plot.X + colW*page.Length(i) + colW/2
		c.stack(it, &axis, plot, cx, colW*66/100, size, sums)
		if vertical {
			n := c.book.width(page.RoleHei, size, clean(it.Label)) * 108 / 100
			c.upright(cx, foot.Y+em/3, foot.Y+em/3+n, page.RoleHei, size, labelInk, it.Label)
		} else {
			c.fitted(cx, lineMiddle(foot.Y+em*8/10, size), colW*95/100, page.RoleHei, size, labelInk, it.Label)
		}
	}
	c.line(plot.X, plot.Y+plot.H, plot.X+plot.W, plot.Y+plot.H, em/10, axisInk, false)
}

// sumParts adds what was reported.
func sumParts(parts []int64) (sum int64) {
	for _, p := range parts {
		if p > 0 {
			sum = min(sum+min(p, maxValue), maxValue)
		}
	}
	return sum
}

func (c *canvas) stackTicks(axis *scaleAxis, plot, head box, size page.Length) {
	for v := axis.from; v <= axis.to; v += axis.step {
		y := plot.Y + plot.H - axis.at(v)
		c.line(plot.X, y, plot.X+plot.W, y, size/20, ruleInk, false)
		c.right(plot.X-size/2, lineMiddle(y, size), page.RoleHei, size, quietInk, axis.label(v))
	}
	if axis.broken() {
		c.text(head.X, lineMiddle(head.Y, size), page.RoleHei, size*9/10, quietInk, axis.brokenNote())
	}
}

// stack draws one column. A part names its value only where the figure fits inside it.
func (c *canvas) stack(it page.Stack, axis *scaleAxis, plot box, cx, w, size, sums page.Length) {
	base := int64(0)
	for k, p := range it.Parts {
		if p <= 0 {
			continue
		}
		y0, y1 := plot.Y+plot.H-axis.at(base), plot.Y+plot.H-axis.at(min(base, maxValue)+min(p, maxValue))
		base = min(base+min(p, maxValue), maxValue)
		fill := seriesColor(k)
		c.rect(cx-w/2, y1, w, y0-y1, fill, paperInk, size/16)
		text := axis.label(p)
		if ts := size * 85 / 100; y0-y1 > ts*12/10 && c.book.width(page.RoleHei, ts, text) < w*9/10 {
			c.centered(cx, lineMiddle((y0+y1)/2, ts), page.RoleHei, ts, textOn(fill), text)
		}
	}
	y := plot.Y + plot.H - axis.at(base) - sums*7/10
	text := clean(it.Total)
	if tw := c.book.width(page.RoleHeiBold, sums, text); tw > 0 {
		c.rect(cx-tw/2, y-sums/2, tw, sums, paperInk, NoColor, 0)
		c.text(cx-tw/2, lineMiddle(y, sums), page.RoleHeiBold, sums, labelInk, text)
	}
}
