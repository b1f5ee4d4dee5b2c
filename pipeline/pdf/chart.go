package pdf

import (
	"math"

	"guatu/pipeline/page"
)

// box is an area to draw in.
type box struct{ X, Y, W, H page.Length }

func (b box) inset(dx, dy page.Length) box { return box{b.X + dx, b.Y + dy, b.W - 2*dx, b.H - 2*dy} }

// cutTop takes h off the top of the box and returns it.
func (b *box) cutTop(h page.Length) box {
	top := box{b.X, b.Y, b.W, h}
	b.Y += h
	b.H -= h
	return top
}

func (b *box) cutBottom(h page.Length) box {
	b.H -= h
	return box{b.X, b.Y + b.H, b.W, h}
}

// chart draws a chart into a box with em as the size of its ordinary labels.
func (c *canvas) chart(ch page.Chart, b box, em page.Length) {
	switch ch := ch.(type) {
	case page.Bars:
		c.bars(ch, b, em)
	case page.Stacked:
		c.stacked(ch, b, em)
	case page.Lines:
		c.curves(ch, b, em)
	case page.Gantt:
		c.gantt(ch, b, em)
	case page.Tiles:
		c.tiles(ch, b, em)
	case page.Flow:
		c.flowChart(ch, b, em)
	case page.Tree:
		c.tree(ch, b, em)
	case page.Matrix:
		c.matrix(ch, b, em)
	case page.Counters:
		c.counters(ch, b, em)
	}
}

const (
	labelInk Color = 0x1B2430
	quietInk Color = 0x515B66
	ruleInk  Color = 0xD3D8DE
	axisInk  Color = 0x3C4650
	paperInk Color = 0xFFFFFF
)

// toneColor is the solid colour of a tone. In grey they are, from dark to light: bad, fair, good, warn, muted.
func toneColor(t page.Tone) Color {
	return [...]Color{0x2F6DB5, 0x46AC72, 0x2F6DB5, 0xF2B13C, 0xA80E24, 0x2F6DB5, 0xDADFE4, 0xB3131F}[t]
}

// seriesColors alternate dark and light, so that neighbours differ in grey.
var seriesColors = []Color{0x1F4E8C, 0xF2B24A, 0x2E7D5B, 0xEC9A86, 0x5D3F8C, 0x9CC8EA, 0x7A1F2B, 0xC9D27A}

func seriesColor(i int) Color { return seriesColors[i%len(seriesColors)] }

// stepColors run from worst to best, ever lighter, so that a grey print keeps the order and shows the worst darkest.
var stepColors = []Color{0x8E1524, 0xCE4A35, 0xEE8A4A, 0xF7BE74, 0xFAE3AE, 0xE3F2DC}

func stepColor(step, steps int) Color {
	if step < 0 || steps < 1 {
		return paperInk
	}
	if steps == 1 {
		return stepColors[len(stepColors)-1]
	}
	step = min(step, steps-1)
	return stepColors[step*(len(stepColors)-1)/(steps-1)]
}

// linear is the sRGB curve of a channel, in 1/10,000.
var linear = func() (table [256]int) {
	for i := range table {
		v := float64(i) / 255
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		table[i] = int(math.Round(v * 10000))
	}
	return table
}()

// luminance is WCAG's relative luminance, in 1/10,000,000.
func luminance(c Color) int {
	return 213*linear[c>>16&0xFF] + 715*linear[c>>8&0xFF] + 72*linear[c&0xFF]
}

// contrast is WCAG's ratio, in hundredths.
func contrast(a, b Color) int {
	la, lb := luminance(a), luminance(b)
	if la < lb {
		la, lb = lb, la
	}
	return 100 * (la + 500_000) / (lb + 500_000)
}

// textOn is black or white, whichever reads better on a fill.
func textOn(fill Color) Color {
	if contrast(paperInk, fill) >= contrast(labelInk, fill) {
		return paperInk
	}
	return labelInk
}

// tint lightens a colour for the part not yet done.
func tint(c Color) Color {
	mix := func(shift int) Color { return (c>>shift&0xFF + 2*0xFF) / 3 << shift }
	return mix(16) | mix(8) | mix(0)
}

// plate draws a line of text on a piece of paper of its own, over lines that pass there.
func (c *canvas) plate(x, y page.Length, role page.Role, size page.Length, color Color, s string) {
	w := c.book.width(role, size, s)
	c.rect(x-size/6, y-size*9/10, w+size/3, size*108/100, paperInk, NoColor, 0)
	c.put(x, y, w, 0, role, size, color, s)
}

// fitted draws one line around x, made smaller when it is wider than limit.
func (c *canvas) fitted(x, y, limit page.Length, role page.Role, size page.Length, color Color, s string) {
	s = clean(s)
	c.centered(x, y, role, fit(c.book, role, size, limit, s), color, s)
}

// fittedLeft draws one line from x, made smaller when it is wider than limit.
func (c *canvas) fittedLeft(x, y, limit page.Length, role page.Role, size page.Length, color Color, s string) {
	s = clean(s)
	c.text(x, y, role, fit(c.book, role, size, limit, s), color, s)
}

// upright draws text from top to bottom around x, centred between y0 and y1.
func (c *canvas) upright(x, y0, y1 page.Length, role page.Role, size page.Length, color Color, s string) {
	s = clean(s)
	n := page.Length(0)
	for range s {
		n++
	}
	pitch := size * 108 / 100
	y := y0 + (y1-y0-n*pitch)/2 + pitch/2 + middle(size)
	for _, r := range s {
		c.centered(x, y, role, size, color, string(r))
		y += pitch
	}
}

// lineMiddle is the baseline that centres a line of type at y.
func lineMiddle(y, size page.Length) page.Length { return y + middle(size) }
