package pdf

import "guatu/pipeline/page"

// flowChart draws steps side by side when there is width for them, one below the other when there is height.
func (c *canvas) flowChart(ch page.Flow, b box, em page.Length) {
	n := page.Length(len(ch.Steps))
	if n == 0 {
		return
	}
	out := false
	for _, s := range ch.Steps {
		out = out || s.Out != ""
	}
	gap := em * 2
	if across, down := (b.W-gap*(n-1))/n, (b.H-gap*(n-1))/n; across < em*9 && down >= em*7 {
		c.flowDown(ch.Steps, b, gap, out, em)
		return
	}
	w := (b.W - gap*(n-1)) / n
	notes := c.noteSize(ch.Steps, w, em)
	side := page.Length(0)
	if out {
		side = em * 46 / 10
	}
	for i, s := range ch.Steps {
		x := b.X + (w+gap)*page.Length(i)
		h := b.H - side
		c.flowStep(s, box{x, b.Y, w, h}, em, notes)
		if i < len(ch.Steps)-1 {
			c.arrow(x+w+em/5, b.Y+h/2, x+w+gap-em/5, b.Y+h/2, em)
		}
		if s.Out != "" {
			c.arrow(x+w/2, b.Y+h+em/5, x+w/2, b.Y+h+em*2, em)
			c.flowOut(s.Out, box{x, b.Y + h + em*2, w, side - em*2}, em)
		}
	}
}

func (c *canvas) flowDown(steps []page.FlowStep, b box, gap page.Length, out bool, em page.Length) {
	n := page.Length(len(steps))
	h := (b.H - gap*(n-1)) / n
	w := b.W
	if out {
		w = b.W * 64 / 100
	}
	notes := c.noteSize(steps, w, em)
	for i, s := range steps {
		y := b.Y + (h+gap)*page.Length(i)
		c.flowStep(s, box{b.X, y, w, h}, em, notes)
		if i < len(steps)-1 {
			c.arrow(b.X+w/2, y+h+em/5, b.X+w/2, y+h+gap-em/5, em)
		}
		if s.Out != "" {
			c.arrow(b.X+w+em/5, y+h/2, b.X+w+em*2, y+h/2, em)
			c.flowOut(s.Out, box{b.X + w + em*2, y + h/2 - em*13/10, b.W - w - em*2, em * 26 / 10}, em)
		}
	}
}

// noteSize is the size at which no note of any step is broken, within the limits of what is too small and too large.
func (c *canvas) noteSize(steps []page.FlowStep, w, em page.Length) page.Length {
	longest := page.Length(1)
	for _, s := range steps {
		for _, n := range s.Notes {
			longest = max(longest, c.book.width(page.RoleHei, em, clean(n)))
		}
	}
	return max(min(em*18/10, em*(w-em)/longest), em*11/10)
}

// flowStep is a box with its name on a band, what is done in it, and the count at its foot.
func (c *canvas) flowStep(s page.FlowStep, b box, em, notes page.Length) {
	color := toneColor(s.Tone)
	c.rect(b.X, b.Y, b.W, b.H, paperInk, color, em/10)
	band := b.cutTop(min(em*28/10, b.H*4/10))
	c.rect(band.X, band.Y, band.W, band.H, color, NoColor, 0)
	name := min(em*15/10, band.H*7/10)
	c.fitted(band.X+band.W/2, lineMiddle(band.Y+band.H/2, name), band.W-em, page.RoleHeiBold, name, textOn(color), s.Label)
	if s.Count != "" {
		foot := b.cutBottom(min(em*36/10, b.H/2))
		size := min(em*22/10, foot.H*7/10)
		c.fitted(foot.X+foot.W/2, lineMiddle(foot.Y+foot.H/2, size), foot.W-em, page.RoleHeiBold, size, labelInk, s.Count)
	}
	c.paragraphs(s.Notes, b.inset(em*4/10, em/3), notes, page.AlignCenter)
}

// paragraphs sets texts in a box, smaller when they would not fit, and centred in height.
func (c *canvas) paragraphs(texts []string, b box, em page.Length, align page.Align) {
	for size := em; ; size = size * 9 / 10 {
		m := measure{role: page.RoleHei, size: size, first: b.W, rest: b.W}
		var lines []textLine
		for _, t := range texts {
			if align != page.AlignCenter {
				lines = append(lines, breakLines(c.book, m, clean(t))...)
				continue
			}
			for _, l := range balance(c.book, m.role, size, b.W, t) {
				lines = append(lines, textLine{text: l, width: c.book.width(m.role, size, l), last: true})
			}
		}
		pitch := size * 15 / 10
		h := pitch * page.Length(len(lines))
		if h > b.H && size > em/3 {
			continue
		}
		y := b.Y + pitch/2 + middle(size) // a list is read from the top; a caption stands in the middle
		if align == page.AlignCenter {
			y += max(b.H-h, 0) / 2
		}
		for _, l := range lines {
			c.setLine(b.X, y, b.W, m, l, align, labelInk)
			y += pitch
		}
		return
	}
}

func (c *canvas) flowOut(text string, b box, em page.Length) {
	c.rect(b.X, b.Y, b.W, b.H, 0xF4F5F7, quietInk, em/20)
	c.fitted(b.X+b.W/2, lineMiddle(b.Y+b.H/2, em), b.W-em/2, page.RoleHei, em, labelInk, text)
}

// arrow runs right or down.
func (c *canvas) arrow(x0, y0, x1, y1, em page.Length) {
	r := em * 4 / 10
	if x1 > x0 {
		c.line(x0, y0, x1-r, y1, em/8, axisInk, false)
		c.poly([]Point{{x1, y1}, {x1 - r*15/10, y1 - r}, {x1 - r*15/10, y1 + r}}, axisInk, NoColor, 0)
		return
	}
	c.line(x0, y0, x1, y1-r, em/8, axisInk, false)
	c.poly([]Point{{x1, y1}, {x1 - r, y1 - r*15/10}, {x1 + r, y1 - r*15/10}}, axisInk, NoColor, 0)
}
