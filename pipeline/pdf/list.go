package pdf

import "guatu/pipeline/page"

// Color is 0xRRGGBB; NoColor draws nothing.
type Color int32

// NoColor leaves an area unfilled or a line undrawn.
const NoColor Color = -1

// Shape is the kind of one drawn item.
type Shape uint8

// The four things a page is made of.
const (
	Text Shape = iota
	Rect
	Line
	Poly
)

// Point is a place on a page: from the left edge, from the top edge.
type Point struct{ X, Y page.Length }

// Item is one thing drawn, over what was drawn before it.
type Item struct {
	Shape Shape
	Role  page.Role
	Dash  bool
	X, Y  page.Length // text: start of the baseline; rectangle: top left; line: start
	W, H  page.Length // text: width as drawn, 0; rectangle: size; line: way to the end
	Size  page.Length // text: type size; else: line width
	Track int         // text: extra advance in each gap that is not inside a word or number, thousandths of a point
	Ink   Color       // text and lines
	Fill  Color       // rectangles and polygons
	Text  string
	Ring  []Point // polygon, closed
}

// Leaf is one page of a display list.
type Leaf struct {
	Width, Height page.Length
	Number        string // as drawn, without dashes; empty when not numbered
	Items         []Item
	Links         []Link
	wall          bool
	piece         bool // of a larger sheet
}

// Link leads from an area of a page to another page.
type Link struct {
	X, Y, W, H page.Length
	Page       int // index of the page it leads to
	To         page.Length
}

// Entry is one entry of the outline.
type Entry struct {
	Level int // titles 0, headings 1 to 4
	Text  string
	Page  int // index
	Y     page.Length
}

// DisplayList is a document laid out: what is drawn where. It is not changed after Layout returns it.
type DisplayList struct {
	Leaves  []Leaf
	Outline []Entry
	book    *fontBook
}

// canvas collects items. Coordinates are those of the page unless a caller shifts them later.
type canvas struct {
	book  *fontBook
	items []Item
}

func (c *canvas) rect(x, y, w, h page.Length, fill, ink Color, line page.Length) {
	c.items = append(c.items, Item{Shape: Rect, X: x, Y: y, W: w, H: h, Size: line, Ink: ink, Fill: fill})
}

func (c *canvas) line(x0, y0, x1, y1, width page.Length, ink Color, dash bool) {
	c.items = append(c.items, Item{Shape: Line, X: x0, Y: y0, W: x1 - x0, H: y1 - y0, Size: width, Ink: ink, Fill: NoColor, Dash: dash})
}

func (c *canvas) poly(ring []Point, fill, ink Color, line page.Length) {
	c.items = append(c.items, Item{Shape: Poly, Ring: ring, Size: line, Ink: ink, Fill: fill})
}

// text draws one line from x on, on the baseline y, and returns its width.
func (c *canvas) text(x, y page.Length, role page.Role, size page.Length, ink Color, s string) page.Length {
	w := c.book.width(role, size, s)
	c.put(x, y, w, 0, role, size, ink, s)
	return w
}

func (c *canvas) put(x, y, w page.Length, track int, role page.Role, size page.Length, ink Color, s string) {
	if s == "" {
		return
	}
	c.items = append(c.items, Item{Shape: Text, X: x, Y: y, W: w, Track: track, Role: role, Size: size, Ink: ink, Fill: NoColor, Text: s})
}

// centered draws one line around x.
func (c *canvas) centered(x, y page.Length, role page.Role, size page.Length, ink Color, s string) page.Length {
	w := c.book.width(role, size, s)
	c.put(x-w/2, y, w, 0, role, size, ink, s)
	return w
}

// right draws one line that ends at x.
func (c *canvas) right(x, y page.Length, role page.Role, size page.Length, ink Color, s string) page.Length {
	w := c.book.width(role, size, s)
	c.put(x-w, y, w, 0, role, size, ink, s)
	return w
}

// shift moves items from index from on.
func shift(items []Item, dx, dy page.Length) {
	for i := range items {
		it := &items[i]
		it.X += dx
		it.Y += dy
		for k := range it.Ring {
			it.Ring[k].X += dx
			it.Ring[k].Y += dy
		}
	}
}

// The baseline of a line of type: below the top of the character square, and below its middle.
func ascent(size page.Length) page.Length { return size * 88 / 100 }
func middle(size page.Length) page.Length { return size * 38 / 100 }
