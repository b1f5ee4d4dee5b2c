package pdf

import (
	"slices"
	"strconv"

	"guatu/pipeline/page"
)

// content writes the operators of one page. gofpdf's own text functions are not used for it: they format each string
// with fmt, know no character spacing, and cannot encode what the cut faces hold.
type content struct {
	book   *fontBook
	height page.Length
	out    []byte

	role    page.Role
	size    page.Length
	track   int
	fill    Color
	stroke  Color
	width   page.Length
	dash    bool
	inText  bool
	tx, ty  page.Length // where the last string of this text object started
	missing []rune
}

func (c *content) page(l *Leaf) []byte {
	c.height = l.Height
	c.out = c.out[:0]
	c.role, c.size, c.track, c.fill, c.stroke, c.width, c.dash = 0, 0, 0, 0, 0, -1, false
	for i := range l.Items {
		switch it := &l.Items[i]; it.Shape {
		case Text:
			c.textItem(it)
		case Rect:
			c.path(it, func() {
				c.lengths(it.X, c.height-it.Y-it.H, it.W, it.H)
				c.op("re")
			})
		case Line:
			c.path(it, func() {
				c.lengths(it.X, c.height-it.Y)
				c.op("m")
				c.lengths(it.X+it.W, c.height-it.Y-it.H)
				c.op("l")
			})
		case Poly:
			c.path(it, func() { c.ring(it.Ring) })
		}
	}
	c.endText()
	return c.out
}

func (c *content) ring(ring []Point) {
	for i, p := range ring {
		c.lengths(p.X, c.height-p.Y)
		if i == 0 {
			c.op("m")
		} else {
			c.op("l")
		}
	}
	c.op("h")
}

// path sets the colours and line of an item, draws its path, and paints it.
func (c *content) path(it *Item, draw func()) {
	c.endText()
	filled := it.Fill != NoColor && it.Shape != Line
	lined := it.Ink != NoColor && it.Size > 0
	if !filled && !lined {
		return
	}
	if filled {
		c.setFill(it.Fill)
	}
	if lined {
		c.setLine(it)
	}
	draw()
	switch {
	case filled && lined:
		c.op("B")
	case filled:
		c.op("f")
	default:
		c.op("S")
	}
}

func (c *content) setLine(it *Item) {
	if c.stroke != it.Ink {
		c.stroke = it.Ink
		c.color(it.Ink, "G", "RG")
	}
	if c.width != it.Size {
		c.width = it.Size
		c.lengths(it.Size)
		c.op("w")
	}
	if c.dash != it.Dash {
		c.dash = it.Dash
		c.out = append(c.out, '[')
		if it.Dash {
			c.lengths(it.Size*4, it.Size*3)
		}
		c.out = append(c.out, "] 0 d\n"...)
	}
}

func (c *content) setFill(color Color) {
	if c.fill != color {
		c.fill = color
		c.color(color, "g", "rg")
	}
}

func (c *content) textItem(it *Item) {
	if !c.inText {
		c.setFill(it.Ink)
		c.out = append(c.out, "BT\n"...)
		c.inText, c.tx, c.ty = true, 0, 0
	}
	c.setFill(it.Ink)
	if c.role != it.Role || c.size != it.Size {
		c.role, c.size = it.Role, it.Size
		c.out = append(c.out, "/F"...)
		c.out = strconv.AppendInt(c.out, int64(it.Role), 10)
		c.out = append(c.out, ' ')
		c.lengths(it.Size)
		c.op("Tf")
	}
	if c.track != it.Track {
		c.track = it.Track
		c.decimal(it.Track, 3)
		c.op("Tc")
	}
	x, y := it.X, c.height-it.Y
	c.lengths(x-c.tx, y-c.ty)
	c.tx, c.ty = x, y
	c.out = append(c.out, "Td "...)
	c.str(it)
}

func (c *content) endText() {
	if c.inText {
		c.inText = false
		c.out = append(c.out, "ET\n"...)
	}
}

// str shows a string, two bytes a character, escaped as PDF strings want it. Words and numbers take back the spacing
// that PDF gives every character alike.
func (c *content) str(it *Item) {
	start := len(c.out)
	c.out = append(c.out, '(')
	adjusted := false
	var prev rune
	for _, r := range it.Text {
		if it.Track != 0 {
			if tight(prev, r) {
				c.out = append(c.out, ')')
				c.out = appendDecimal(c.out, it.Track*100_000/int(it.Size), 3)
				c.out = append(c.out, '(')
				adjusted = true
			}
			prev = r
		}
		code := c.book.draw(it.Role, r, &c.missing)
		c.char(byte(code >> 8))
		c.char(byte(code))
	}
	if !adjusted {
		c.out = append(c.out, ")Tj\n"...)
		return
	}
	c.out = append(c.out, ")]TJ\n"...)
	c.out = slices.Insert(c.out, start, '[')
}

func (c *content) char(b byte) {
	switch b {
	case '(', ')', '\\':
		c.out = append(c.out, '\\', b)
	case '\r':
		c.out = append(c.out, '\\', 'r')
	default:
		c.out = append(c.out, b)
	}
}

func (c *content) op(name string) {
	c.out = append(c.out, name...)
	c.out = append(c.out, '\n')
}

func (c *content) lengths(vs ...page.Length) {
	for _, v := range vs {
		c.decimal(int(v), 2)
	}
}

// decimal writes v × 10^-places as short as it goes.
func (c *content) decimal(v, places int) {
	c.out = appendDecimal(c.out, v, places)
	c.out = append(c.out, ' ')
}

func (c *content) color(color Color, grey, rgb string) {
	r, g, b := int(color>>16)&0xFF, int(color>>8)&0xFF, int(color)&0xFF
	c.decimal((r*1000+127)/255, 3)
	if r == g && g == b {
		c.op(grey)
		return
	}
	c.decimal((g*1000+127)/255, 3)
	c.decimal((b*1000+127)/255, 3)
	c.op(rgb)
}

func appendDecimal(out []byte, v, places int) []byte {
	if v < 0 {
		out, v = append(out, '-'), -v
	}
	scale := 1
	for range places {
		scale *= 10
	}
	out = strconv.AppendInt(out, int64(v/scale), 10)
	rest := v % scale
	if rest == 0 {
		return out
	}
	out = append(out, '.')
	for scale /= 10; rest > 0; scale /= 10 {
		out = append(out, byte('0'+rest/scale))
		rest %= scale
	}
	return out
}
