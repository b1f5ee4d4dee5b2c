package pdf

import (
	"unicode/utf8"

	"guatu/pipeline/page"
)

// Half the width of a regular hexagon with a corner at the top is √3/2 of its side; here by 1/1000.
const rootThreeHalves = 866

// tiles draws a schematic map of equal hexagons as large as the box allows, and the legend of their shades below.
func (c *canvas) tiles(ch page.Tiles, b box, em page.Length) {
	if len(ch.Tiles) == 0 {
		return
	}
	if len(ch.Steps) > 0 {
		legend := b.cutBottom(em * 24 / 10)
		c.stepLegend(legend, ch.Steps, ch.Unit, em)
	}
	places := placeTiles(ch.Tiles, b)
	minX, maxX, minY, maxY := bounds(places)
	// In half widths across and three quarters of the height down.
	side := min(b.W*1000/(page.Length(maxX-minX+2)*rootThreeHalves), b.H*2/page.Length(3*(maxY-minY)+4))
	half := side * rootThreeHalves / 1000
	w, h := half*page.Length(maxX-minX+2), side*page.Length(3*(maxY-minY)+4)/2
	left, top := b.X+(b.W-w)/2, b.Y+(b.H-h)/2
	for i, t := range ch.Tiles {
		x := left + half*page.Length(places[i][0]-minX+1)
		y := top + side + side*3/2*page.Length(places[i][1]-minY)
		c.tile(t, x, y, side, len(ch.Steps))
	}
}

// placeTiles gives each tile its place: half widths across, rows down.
func placeTiles(tiles []page.Tile, b box) [][2]int {
	placed := false
	for _, t := range tiles {
		placed = placed || t.Col != 0 || t.Row != 0
	}
	out := make([][2]int, len(tiles))
	perRow := 1
	for page.Length(perRow*perRow)*b.H*3 < page.Length(len(tiles)*2)*b.W {
		perRow++
	}
	for i, t := range tiles {
		col, row := t.Col, t.Row
		if !placed {
			col, row = i%perRow, i/perRow
		}
		out[i] = [2]int{2*col + row&1, row}
	}
	return out
}

func bounds(places [][2]int) (minX, maxX, minY, maxY int) {
	minX, minY = places[0][0], places[0][1]
	maxX, maxY = minX, minY
	for _, p := range places {
		minX, maxX, minY, maxY = min(minX, p[0]), max(maxX, p[0]), min(minY, p[1]), max(maxY, p[1])
	}
	return minX, maxX, minY, maxY
}

func hexagon(x, y, side page.Length) []Point {
	half := side * rootThreeHalves / 1000
	return []Point{{x, y - side}, {x + half, y - side/2}, {x + half, y + side/2}, {x, y + side}, {x - half, y + side/2}, {x - half, y - side/2}}
}

// tile draws one hexagon. Its three lines keep to the width the hexagon has at their height.
func (c *canvas) tile(t page.Tile, x, y, side page.Length, steps int) {
	fill := stepColor(t.Step, steps)
	pen := paperInk
	if t.Step < 0 {
		pen = quietInk
	}
	c.poly(hexagon(x, y, side*97/100), fill, pen, side/40)
	color := textOn(fill)
	width := side * 2 * rootThreeHalves / 1000 * 88 / 100
	name := side * 36 / 100
	if n := page.Length(utf8.RuneCountInString(t.Label)); n > 3 {
		name = min(name, width/n)
	}
	c.fitted(x, lineMiddle(y-side*34/100, name), width, page.RoleHeiBold, name, color, t.Label)
	value := side * 36 / 100
	c.fitted(x, lineMiddle(y+side*8/100, value), width, page.RoleHeiBold, value, color, t.Value)
	note := side * 28 / 100
	c.fitted(x, lineMiddle(y+side*47/100, note), width*84/100, page.RoleHei, note, color, t.Note)
}

// stepLegend draws the shades from worst to best with the range each stands for.
func (c *canvas) stepLegend(b box, steps []string, unit string, em page.Length) {
	size := em
	widest := page.Length(0)
	for _, s := range steps {
		widest = max(widest, c.book.width(page.RoleHei, size, clean(s)))
	}
	n := page.Length(len(steps))
	unit = clean(unit)
	unitW := c.book.width(page.RoleHei, size, unit)
	w := widest + 2*em
	if (w*n + unitW + em) > b.W {
		w = (b.W - unitW - em) / n
		size = max(em*(w-em/2)/max(widest, 1), em/3)
	}
	size = min(size, em)
	x := b.X + (b.W-w*n-unitW-em)/2
	y := b.Y + b.H - em*18/10
	if unit != "" {
		c.text(x, lineMiddle(y+em*8/10, em), page.RoleHei, em, quietInk, unit)
		x += unitW + em
	}
	for i, s := range steps {
		fill := stepColor(i, len(steps))
		c.rect(x, y, w, em*16/10, fill, paperInk, em/12)
		c.fitted(x+w/2, lineMiddle(y+em*8/10, size), w-em/3, page.RoleHei, size, textOn(fill), s)
		x += w
	}
}
