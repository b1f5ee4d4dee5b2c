package pdf

import "encoding/binary"

// contour is one closed line of a glyph, in font units.
type contour []vertex

type vertex struct {
	x, y int
	on   bool // on the curve, not a control point
}

// outline decodes a glyph, following components to a small depth: a broken face must not loop.
func (f *face) outline(gid uint16, depth int) []contour {
	g := f.glyph(gid)
	if g == nil {
		return nil
	}
	if n := s16(g, 0); n >= 0 {
		return simpleOutline(g, n)
	}
	if depth > 4 {
		return nil
	}
	return f.compositeOutline(g, depth)
}

func simpleOutline(g []byte, contours int) []contour {
	if contours == 0 || len(g) < 12+2*contours {
		return nil
	}
	points := be16(g, 10+2*(contours-1)) + 1
	p := 12 + 2*contours + be16(g, 10+2*contours)
	flags := make([]byte, 0, points)
	for len(flags) < points {
		if p >= len(g) {
			return nil
		}
		fl := g[p]
		p++
		repeat := 1
		if fl&8 != 0 && p < len(g) {
			repeat += int(g[p])
			p++
		}
		for ; repeat > 0 && len(flags) < points; repeat-- {
			flags = append(flags, fl)
		}
	}
	xs, p := coordinates(g, p, flags, 2, 16)
	ys, _ := coordinates(g, p, flags, 4, 32)
	var out []contour
	from := 0
	for c := range contours {
		to := min(be16(g, 10+2*c)+1, points)
		var line contour
		for i := from; i < to; i++ {
			line = append(line, vertex{xs[i], ys[i], flags[i]&1 != 0})
		}
		out = append(out, line)
		from = max(from, to)
	}
	return out
}

// coordinates reads one axis: short tells one-byte deltas, same tells sign or repetition.
func coordinates(g []byte, p int, flags []byte, short, same byte) ([]int, int) {
	out := make([]int, len(flags))
	v := 0
	for i, fl := range flags {
		switch {
		case fl&short != 0 && p < len(g):
			if fl&same != 0 {
				v += int(g[p])
			} else {
				v -= int(g[p])
			}
			p++
		case fl&(short|same) == 0 && p+1 < len(g):
			v += s16(g, p)
			p += 2
		}
		out[i] = v
	}
	return out, p
}

func (f *face) compositeOutline(g []byte, depth int) []contour {
	var out []contour
	for p := 10; p+4 <= len(g); {
		flags, gid := be16(g, p), uint16(be16(g, p+2))
		p += 4
		var dx, dy int
		if flags&1 != 0 {
			if p+4 > len(g) {
				break
			}
			dx, dy, p = s16(g, p), s16(g, p+2), p+4
		} else {
			if p+2 > len(g) {
				break
			}
			dx, dy, p = int(int8(g[p])), int(int8(g[p+1])), p+2
		}
		if flags&2 == 0 { // points, not offsets: not used by any Chinese face
			dx, dy = 0, 0
		}
		m, n := componentMatrix(g, p, flags)
		p += n
		for _, c := range f.outline(gid, depth+1) {
			out = append(out, c.transform(m, dx, dy))
		}
		if flags&0x20 == 0 {
			break
		}
	}
	return out
}

// componentMatrix reads a 2.14 fixed point matrix and the bytes it took.
func componentMatrix(g []byte, p, flags int) (m [4]int, n int) {
	const one = 1 << 14
	m = [4]int{one, 0, 0, one}
	switch {
	case flags&0x08 != 0 && p+2 <= len(g):
		m[0] = s16(g, p)
		m[3] = m[0]
		n = 2
	case flags&0x40 != 0 && p+4 <= len(g):
		m[0], m[3] = s16(g, p), s16(g, p+2)
		n = 4
	case flags&0x80 != 0 && p+8 <= len(g):
		m = [4]int{s16(g, p), s16(g, p+2), s16(g, p+4), s16(g, p+6)}
		n = 8
	}
	return m, n
}

func (c contour) transform(m [4]int, dx, dy int) contour {
	out := make(contour, len(c))
	for i, v := range c {
		out[i] = vertex{(v.x*m[0]+v.y*m[2])>>14 + dx, (v.x*m[1]+v.y*m[3])>>14 + dy, v.on}
	}
	return out
}

// encodeGlyph writes contours as a simple glyph without instructions, with two-byte coordinates throughout.
func encodeGlyph(lines []contour) []byte {
	if len(lines) == 0 {
		return nil
	}
	x0, y0, x1, y1 := 1<<15, 1<<15, -1<<15, -1<<15
	var flags, xs, ys, ends []byte
	px, py, n := 0, 0, 0
	for _, c := range lines {
		for _, v := range c {
			x0, y0, x1, y1 = min(x0, v.x), min(y0, v.y), max(x1, v.x), max(y1, v.y)
			var fl byte
			if v.on {
				fl = 1
			}
			flags = append(flags, fl)
			xs = binary.BigEndian.AppendUint16(xs, uint16(v.x-px))
			ys = binary.BigEndian.AppendUint16(ys, uint16(v.y-py))
			px, py = v.x, v.y
		}
		n += len(c)
		ends = binary.BigEndian.AppendUint16(ends, uint16(n-1))
	}
	var out []byte
	for _, v := range []int{len(lines), x0, y0, x1, y1} {
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	out = append(out, ends...)
	out = append(out, 0, 0)
	out = append(out, flags...)
	return append(append(out, xs...), ys...)
}
