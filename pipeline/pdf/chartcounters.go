package pdf

import "guatu/pipeline/page"

// counters draws large figures side by side, each with a bar of its share done.
func (c *canvas) counters(ch page.Counters, b box, em page.Length) {
	n := page.Length(len(ch.Items))
	if n == 0 {
		return
	}
	perRow := squarest(n, b)
	rows := (n + perRow - 1) / perRow
	w, h := b.W/perRow, b.H/rows
	inner := box{0, 0, w, h}.inset(em/2, em/4)
	figure := min(inner.H*34/100, em*5)
	for _, it := range ch.Items { // one size for all: a larger figure would seem to weigh more
		figure = min(figure, c.counterSize(it, inner.W, figure))
	}
	for i, it := range ch.Items {
		k := page.Length(i)
		c.counter(it, box{b.X + k%perRow*w, b.Y + k/perRow*h, w, h}.inset(em/2, em/4), figure, em)
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

// counterSize is the size at which a figure and what it is out of fit in a width.
func (c *canvas) counterSize(it page.Counter, w, figure page.Length) page.Length {
	small := figure * 46 / 100
	total := c.book.width(page.RoleHeiBold, figure, clean(it.Value)) + c.book.width(page.RoleHei, small, clean(it.Of)) + small/3
	if total > w {
		return max(figure*w/total, 1)
	}
	return figure
}

func (c *canvas) counter(it page.Counter, b box, figure, em page.Length) {
	label := min(em*13/10, b.H*16/100)
	y := b.Y + label + max(b.H-figure*12/10-label*5, 0)/2
	c.fitted(b.X+b.W/2, lineMiddle(y, label), b.W, page.RoleHei, label, quietInk, it.Label)
	y += label/2 + figure*6/10
	value, of := clean(it.Value), clean(it.Of)
	small := figure * 46 / 100
	total := c.book.width(page.RoleHeiBold, figure, value) + c.book.width(page.RoleHei, small, of) + small/3
	base := lineMiddle(y, figure)
	color := toneColor(it.Tone)
	if it.Tone == page.ToneNone || contrast(color, paperInk) < 450 {
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
