package pdf

import (
	"strconv"
	"time"

	"guatu/pipeline/page"
)

// ganttGrid is the columns of a Gantt chart.
type ganttGrid struct {
	page.Gantt
	head, foot           box
	label, owner, done   box // columns
	plot                 box
	rowH, size, headSize page.Length
	first, days          int
}

// day counts days, so that a bar's length is a whole number.
func day(t time.Time) int { return int(t.Unix() / 86400) }

// x is where a day begins, held to the calendar shown.
func (g *ganttGrid) x(d int) page.Length {
	d = min(max(d-g.first, 0), g.days)
	return g.plot.X + g.plot.W*page.Length(d)/page.Length(g.days)
}

// gantt draws tasks over a calendar. The share done stands in a column of its own, so that no bar, no milestone and
// not today's line can run through it.
func (c *canvas) gantt(ch page.Gantt, b box, em page.Length) {
	if len(ch.Tasks) == 0 {
		return
	}
	g := c.ganttColumns(ch, b, em)
	c.ganttHead(g, em)
	for i, t := range ch.Tasks {
		c.ganttRow(g, i, t)
	}
	bottom := g.plot.Y + g.plot.H
	for _, x := range []page.Length{b.X, g.owner.X, g.done.X, g.plot.X, b.X + b.W} {
		c.line(x, b.Y, x, bottom, em/16, axisInk, false)
	}
	if !ch.Today.IsZero() {
		c.todayLine(g, em)
	}
	g.foot.W = g.plot.X - g.foot.X // the rest is for the name of today's line
	if g.today() > g.plot.X+g.plot.W/2 || ch.Today.IsZero() {
		g.foot.W += g.plot.W * 3 / 10
	}
	c.keys(ch.Keys, g.foot, em, toneColor)
	for i, t := range ch.Tasks {
		if t.Milestone {
			c.milestone(g, i, t)
		}
	}
	c.line(b.X, b.Y, b.X+b.W, b.Y, em/10, axisInk, false)
	c.line(b.X, bottom, b.X+b.W, bottom, em/10, axisInk, false)
}

func (c *canvas) ganttColumns(ch page.Gantt, b box, em page.Length) *ganttGrid {
	g := &ganttGrid{Gantt: ch, first: day(ch.From), headSize: em}
	g.days = max(day(ch.To)-g.first+1, 1)
	if g.Heads[0] == "" {
		g.Heads = [2]string{"工作任务", "责任单位"}
	}
	if !ch.Today.IsZero() || len(ch.Keys) > 0 {
		g.foot = b.cutBottom(em * 17 / 10)
	}
	g.head = b.cutTop(em * 32 / 10)
	g.rowH = b.H / page.Length(len(ch.Tasks))
	g.size = min(em*12/10, g.rowH*6/10)
	label := c.book.width(page.RoleHei, em, g.Heads[0])
	owner := c.book.width(page.RoleHei, em, g.Heads[1])
	for _, t := range ch.Tasks {
		label = max(label, c.book.width(page.RoleHei, g.size, clean(t.Label)))
		owner = max(owner, c.book.width(page.RoleHei, g.size, clean(t.Owner)))
	}
	g.label = box{b.X, b.Y, min(label, b.W*28/100) + em, b.H}
	g.owner = box{g.label.X + g.label.W, b.Y, min(owner, b.W*19/100) + em, b.H}
	g.done = box{g.owner.X + g.owner.W, b.Y, 4 * em, b.H}
	x := g.done.X + g.done.W
	g.plot = box{x, b.Y, b.X + b.W - x, b.H}
	return g
}

// ganttHead names the columns and rules the months, with the year above its first month.
func (c *canvas) ganttHead(g *ganttGrid, em page.Length) {
	h := g.head
	c.rect(h.X, h.Y, h.W, h.H, headFill, NoColor, 0)
	mid := h.Y + h.H/2
	c.fitted(g.label.X+g.label.W/2, lineMiddle(mid, em), g.label.W, page.RoleHeiBold, em, labelInk, g.Heads[0])
	c.fitted(g.owner.X+g.owner.W/2, lineMiddle(mid, em), g.owner.W, page.RoleHeiBold, em, labelInk, g.Heads[1])
	c.fitted(g.done.X+g.done.W/2, lineMiddle(mid, em), g.done.W, page.RoleHeiBold, em, labelInk, "完成")
	last := g.first + g.days
	months := g.days/28 + 1
	for t := g.From; day(t) < last; {
		next := time.Date(t.Year(), t.Month()+1, 1, 0, 0, 0, 0, time.UTC)
		x0, x1 := g.x(day(t)), g.x(day(next))
		c.ganttMonth(g, t, x0, x1, months, em)
		t = next
	}
	c.line(h.X, h.Y+h.H, h.X+h.W, h.Y+h.H, em/12, axisInk, false)
}

func (c *canvas) ganttMonth(g *ganttGrid, t time.Time, x0, x1 page.Length, months int, em page.Length) {
	h := g.head
	if t.Equal(g.From) || t.Month() == time.January {
		c.text(x0+em/2, lineMiddle(h.Y+h.H*28/100, em), page.RoleHeiBold, em, labelInk, strconv.Itoa(t.Year())+"年")
	}
	name := strconv.Itoa(int(t.Month()))
	if c.book.width(page.RoleHei, em, "12月")+em/4 < g.plot.W*28/page.Length(g.days) {
		name += "月" // all months or none
	}
	if w := c.book.width(page.RoleHei, em, name); w < x1-x0 {
		c.centered((x0+x1)/2, lineMiddle(h.Y+h.H*72/100, em), page.RoleHei, em, labelInk, name)
	}
	c.line(x0, h.Y+h.H/2, x0, g.plot.Y+g.plot.H, em/24, ruleInk, false)
	if months > 3 {
		return
	}
	// A calendar of a few months shows its weeks too.
	for d := day(t); d < day(t)+31 && g.x(d) < x1; d++ {
		if time.Unix(int64(d)*86400, 0).UTC().Weekday() == time.Monday {
			c.line(g.x(d), g.plot.Y, g.x(d), g.plot.Y+g.plot.H, em/40, ruleInk, false)
		}
	}
}

func (c *canvas) ganttRow(g *ganttGrid, i int, t page.Task) {
	y := g.plot.Y + g.rowH*page.Length(i)
	mid := y + g.rowH/2
	c.line(g.label.X, y, g.plot.X+g.plot.W, y, g.size/24, ruleInk, false)
	c.twoLines(t.Label, box{g.label.X + g.size/2, y, g.label.W - g.size, g.rowH}, g.size)
	c.fitted(g.owner.X+g.owner.W/2, lineMiddle(mid, g.size), g.owner.W-g.size/2, page.RoleHei, g.size, quietInk, t.Owner)
	if t.Milestone {
		return
	}
	if t.Done >= 0 {
		c.fitted(g.done.X+g.done.W/2, lineMiddle(mid, g.size), g.done.W, page.RoleHeiBold, g.size, labelInk, strconv.Itoa(t.Done)+"%")
	}
	x0, x1 := g.x(day(t.From)), g.x(day(t.To)+1)
	color := toneColor(t.Tone)
	h := g.rowH * 48 / 100
	c.rect(x0, mid-h/2, x1-x0, h, tint(color), color, g.size/16)
	if done := page.Length(min(t.Done, 100)); done > 0 {
		c.rect(x0, mid-h/2, (x1-x0)*done/100, h, color, NoColor, 0)
	}
}

// twoLines sets a label at the left of a box, on two lines when one is too short for it.
func (c *canvas) twoLines(text string, b box, size page.Length) {
	text = clean(text)
	m := measure{role: page.RoleHei, size: size, first: b.W, rest: b.W, rigid: true}
	lines := breakLines(c.book, m, text)
	for len(lines) > 2 || page.Length(len(lines))*m.size*115/100 > b.H && len(lines) > 1 {
		if m.size = m.size * 9 / 10; m.size < size/2 {
			c.fittedLeft(b.X, lineMiddle(b.Y+b.H/2, size), b.W, page.RoleHei, size, labelInk, text)
			return
		}
		lines = breakLines(c.book, m, text)
	}
	pitch := m.size * 115 / 100
	y := b.Y + b.H/2 - pitch*page.Length(len(lines)-1)/2
	for _, l := range lines {
		c.put(b.X, lineMiddle(y, m.size), l.width, 0, page.RoleHei, m.size, labelInk, l.text)
		y += pitch
	}
}

// milestone is a diamond with its date beside it, on paper of its own, at the side that has room.
func (c *canvas) milestone(g *ganttGrid, i int, t page.Task) {
	mid := g.plot.Y + g.rowH*page.Length(i) + g.rowH/2
	x, r := g.x(day(t.From)), g.rowH*28/100
	r = min(r, g.size)
	text := strconv.Itoa(int(t.From.Month())) + "月" + strconv.Itoa(t.From.Day()) + "日"
	size := g.size * 9 / 10
	w := c.book.width(page.RoleHei, size, text)
	right, left := x+r+size/2, x-r-size/2-w
	tx := right
	today := g.today()
	if right+w+size/4 > g.plot.X+g.plot.W || today > x && today < right+w+size/4 && left > g.plot.X {
		tx = left
	}
	c.plate(tx, lineMiddle(mid, size), page.RoleHei, size, labelInk, text)
	c.poly([]Point{{x, mid - r}, {x + r, mid}, {x, mid + r}, {x - r, mid}}, toneColor(page.ToneAccent), paperInk, g.size/20)
}

// today is where today's line stands, left of everything when there is none.
func (g *ganttGrid) today() page.Length {
	if g.Today.IsZero() {
		return 0
	}
	return g.x(day(g.Today))
}

// todayLine crosses the rows; its name stands below the chart.
func (c *canvas) todayLine(g *ganttGrid, em page.Length) {
	d := day(g.Today)
	if d < g.first || d >= g.first+g.days {
		return
	}
	x, bottom := g.x(d), g.plot.Y+g.plot.H
	c.line(x, g.plot.Y, x, bottom, em/8, toneColor(page.ToneAccent), true)
	text := "截至 " + strconv.Itoa(int(g.Today.Month())) + "月" + strconv.Itoa(g.Today.Day()) + "日"
	w := c.book.width(page.RoleHeiBold, em, text) + em
	left := min(max(x-w/2, g.label.X), g.plot.X+g.plot.W-w)
	c.poly([]Point{{x, bottom}, {x + em/2, bottom + em/3}, {x - em/2, bottom + em/3}}, toneColor(page.ToneAccent), NoColor, 0)
	c.rect(left, bottom+em/3, w, em*13/10, toneColor(page.ToneAccent), NoColor, 0)
	c.text(left+em/2, lineMiddle(bottom+em/3+em*65/100, em), page.RoleHeiBold, em, paperInk, text)
}
