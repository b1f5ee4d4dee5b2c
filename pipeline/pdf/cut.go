package pdf

import (
	"encoding/binary"
	"slices"
	"unicode/utf16"
)

// cutGlyph is one glyph of a face cut for a document.
type cutGlyph struct {
	code    uint16 // the code the page content uses
	advance int
	outline []byte
}

// cutFace builds a small TrueType file of the given glyphs, which must ascend by code.
// It holds what readers ask of an embedded face and nothing else.
func cutFace(name string, glyphs []cutGlyph) []byte {
	var glyf, loca, hmtx []byte
	add := func(advance int, outline []byte) {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = append(glyf, outline...)
		for len(glyf)%4 != 0 {
			glyf = append(glyf, 0)
		}
		bearing := 0
		if len(outline) >= 4 {
			bearing = s16(outline, 2)
		}
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(advance))
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(bearing))
	}
	add(em, boxOutline(0))
	for _, g := range glyphs {
		add(g.advance, g.outline)
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	n := len(glyphs) + 1
	return assemble([]table{
		{"OS/2", words(4, em, 400, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0x20, 0xFFFF, 0, 880, 0xFF88, 0, 880, 120, 0, 0, 0, 0, 0, 0, 730, 0, 0, 0, 0, 0, 0)},
		{"cmap", cutCmap(glyphs)},
		{"glyf", glyf},
		{"head", words(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, em, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF88, em, 880, 0, 8, 2, 1, 0)},
		{"hhea", words(1, 0, 880, 0xFF88, 0, em, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, n)},
		{"hmtx", hmtx},
		{"loca", loca},
		{"maxp", words(1, 0, n, 1024, 128, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)},
		{"name", cutName(name)},
		{"post", words(3, 0, 0, 0, 0xFF9C, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)},
	})
}

func words(vs ...int) []byte {
	out := make([]byte, 0, 2*len(vs))
	for _, v := range vs {
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	return out
}

// cutCmap writes a format 4 table; glyph i has index i+1, so runs of codes share one segment.
func cutCmap(glyphs []cutGlyph) []byte {
	var starts, ends, deltas []int
	for i, g := range glyphs {
		c := int(g.code)
		if k := len(ends) - 1; k >= 0 && ends[k] == c-1 {
			ends[k] = c
			continue
		}
		starts, ends, deltas = append(starts, c), append(ends, c), append(deltas, i+1-c)
	}
	starts, ends, deltas = append(starts, 0xFFFF), append(ends, 0xFFFF), append(deltas, 1)
	n := len(ends)
	vs := []int{0, 1, 3, 1, 0, 12, 4, 16 + 8*n, 0, 2 * n, 0, 0, 0}
	vs = append(vs, ends...)
	vs = append(vs, 0)
	vs = append(vs, starts...)
	vs = append(vs, deltas...)
	return words(append(vs, make([]int, n)...)...)
}

func cutName(name string) []byte {
	text := words(func() (vs []int) {
		for _, u := range utf16.Encode([]rune(name)) {
			vs = append(vs, int(u))
		}
		return vs
	}()...)
	vs := []int{0, 2, 30}
	for _, id := range []int{4, 6} {
		vs = append(vs, 3, 1, 0x409, id, len(text), 0)
	}
	return append(words(vs...), text...)
}

type table struct {
	tag  string
	data []byte
}

func assemble(tables []table) []byte {
	n := len(tables)
	out := words(0, 0, n, 128, 3, 16*n-128)
	binary.BigEndian.PutUint32(out, 0x00010000)
	at := len(out) + 16*n
	for _, t := range tables {
		out = append(out, t.tag...)
		out = binary.BigEndian.AppendUint32(out, checksum(t.data))
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		out = binary.BigEndian.AppendUint32(out, uint32(len(t.data)))
		at += (len(t.data) + 3) &^ 3
	}
	out = slices.Grow(out, at-len(out))
	for _, t := range tables {
		out = append(out, t.data...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
	}
	return out
}

func checksum(b []byte) (sum uint32) {
	for ; len(b) >= 4; b = b[4:] {
		sum += binary.BigEndian.Uint32(b)
	}
	if len(b) > 0 {
		var last [4]byte
		copy(last[:], b)
		sum += binary.BigEndian.Uint32(last[:])
	}
	return sum
}
