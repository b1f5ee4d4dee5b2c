package pdf

import (
	"math/bits"
	"strconv"

	"guatu/pipeline/page"
)

// scaleAxis is a value axis with its range and ticks decided.
type scaleAxis struct {
	page.Axis
	from, to, step int64
	length         page.Length
}

// newAxis covers the largest value in steps of 1, 2, 2.5 or 5 times a power of ten. It starts at zero unless told otherwise.
func newAxis(a page.Axis, largest int64, ticks int, length page.Length) scaleAxis {
	if a.Scale <= 0 {
		a.Scale = 1
	}
	largest = min(largest, maxValue)
	s := scaleAxis{Axis: a, from: min(max(a.From, 0), maxValue), length: max(length, 0)}
	s.to = min(a.To, maxValue+1)
	if s.to <= s.from {
		s.to = max(largest, s.from+min(a.Scale, maxValue))
	}
	s.step = niceStep(s.to-s.from, int64(max(ticks, 2)))
	if a.To <= s.from {
		s.to = s.from + (s.to-s.from+s.step-1)/s.step*s.step
	}
	return s
}

func niceStep(span, ticks int64) int64 {
	raw := max((span+ticks-1)/ticks, 1)
	for pow := int64(1); ; pow *= 10 {
		for _, tenths := range [...]int64{10, 20, 25, 50} {
			if step := tenths * pow / 10; step >= raw && tenths*pow%10 == 0 {
				return step
			}
		}
	}
}

// maxValue keeps sums and steps of an axis within range.
const maxValue = int64(1e17)

// at is how far a value lies along the axis, held to its ends.
func (s *scaleAxis) at(v int64) page.Length {
	v = min(max(v, s.from), s.to)
	hi, lo := bits.Mul64(uint64(v-s.from), uint64(s.length))
	q, _ := bits.Div64(hi, lo, uint64(s.to-s.from))
	return page.Length(q)
}

// label prints a tick in the axis's unit.
func (s *scaleAxis) label(v int64) string {
	whole, rest := v/s.Scale, v%s.Scale
	if rest == 0 {
		return strconv.FormatInt(whole, 10)
	}
	tenths := rest * 10 / s.Scale
	return strconv.FormatInt(whole, 10) + "." + strconv.FormatInt(tenths, 10)
}

// broken tells whether the axis leaves out its beginning, which must be said.
func (s *scaleAxis) broken() bool { return s.from > 0 }

func (s *scaleAxis) brokenNote() string {
	return "坐标自" + s.label(s.from) + s.Unit + "起，非零起点"
}

// keys draws what tones mean, smaller when the row is too long for the box.
func (c *canvas) keys(keys []page.Key, b box, em page.Length, color func(page.Tone) Color) {
	need := page.Length(0)
	for _, k := range keys {
		need += em*24/10 + c.book.width(page.RoleHei, em, clean(k.Name))
	}
	if need > b.W {
		em = em * b.W / need
	}
	x := b.X
	for _, k := range keys {
		x = c.legendItem(x, b.Y+b.H*6/10, em, color(k.Tone), k.Name)
	}
}

// legendItem draws a swatch and its name, and returns where the next may start.
func (c *canvas) legendItem(x, y, em page.Length, fill Color, name string) page.Length {
	c.rect(x, y-em/2, em, em, fill, axisInk, 20)
	name = clean(name)
	return x + em*14/10 + c.text(x+em*14/10, lineMiddle(y, em), page.RoleHei, em, labelInk, name) + em
}
