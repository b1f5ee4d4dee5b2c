package pdf

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// em is the unit of all advances: thousandths of the type size, the unit of a PDF's own width tables.
const em = 1000

var errNotTrueType = errors.New("not a TrueType face with glyf outlines (OpenType/CFF and variable-only faces cannot be embedded)")

// face is one parsed TrueType face. It is read-only after parsing and may be shared.
type face struct {
	name     string // file name, with #n for a member of a collection
	sum      string // SHA-256 of the file, hex
	upem     int
	glyphs   int
	hmetrics int
	longLoca bool
	loca     []byte
	glyf     []byte
	hmtx     []byte
	bmp      []uint16 // glyph by code, U+0000–FFFF
	ext      map[rune]uint16
}

// parseFace reads member index of a collection, or the only face of a plain file.
func parseFace(data []byte, index int) (*face, error) {
	tables, err := faceTables(data, index)
	if err != nil {
		return nil, err
	}
	head, maxp, hhea := tables["head"], tables["maxp"], tables["hhea"]
	f := &face{loca: tables["loca"], glyf: tables["glyf"], hmtx: tables["hmtx"]}
	if len(head) < 54 || len(maxp) < 6 || len(hhea) < 36 || f.loca == nil || f.glyf == nil || f.hmtx == nil {
		return nil, errNotTrueType
	}
	f.upem = be16(head, 18)
	f.longLoca = be16(head, 50) != 0
	f.glyphs = be16(maxp, 4)
	f.hmetrics = be16(hhea, 34)
	if f.upem < 16 || f.hmetrics == 0 || len(f.hmtx) < 4*f.hmetrics {
		return nil, errors.New("metrics are broken")
	}
	if err := f.readCmap(tables["cmap"]); err != nil {
		return nil, err
	}
	return f, nil
}

func faceTables(data []byte, index int) (map[string][]byte, error) {
	start := 0
	if len(data) >= 12 && string(data[:4]) == "ttcf" {
		if n := be32(data, 8); index >= n || len(data) < 16+4*index {
			return nil, fmt.Errorf("the collection has no face %d", index)
		}
		start = be32(data, 12+4*index)
	}
	if start+12 > len(data) {
		return nil, errNotTrueType
	}
	if tag := be32(data, start); tag != 0x00010000 && tag != 0x74727565 {
		return nil, errNotTrueType
	}
	out := map[string][]byte{}
	for i := range be16(data, start+4) {
		rec := start + 12 + 16*i
		if rec+16 > len(data) {
			return nil, errNotTrueType
		}
		off, n := be32(data, rec+8), be32(data, rec+12)
		if off > len(data) || n > len(data)-off {
			return nil, fmt.Errorf("table %q lies outside the file", data[rec:rec+4])
		}
		out[string(data[rec:rec+4])] = data[off : off+n]
	}
	return out, nil
}

// gid returns the glyph of r, zero when the face has none.
func (f *face) gid(r rune) uint16 {
	if r >= 0 && r <= 0xFFFF {
		return f.bmp[r]
	}
	return f.ext[r]
}

// advance is the glyph's width in thousandths of the type size.
func (f *face) advance(gid uint16) int {
	i := min(int(gid), f.hmetrics-1)
	return (be16(f.hmtx, 4*i)*em + f.upem/2) / f.upem
}

// glyph is the outline's bytes, nil when it is empty or out of range.
func (f *face) glyph(gid uint16) []byte {
	g := int(gid)
	var from, to int
	switch {
	case g >= f.glyphs:
		return nil
	case f.longLoca && len(f.loca) >= 4*g+8:
		from, to = be32(f.loca, 4*g), be32(f.loca, 4*g+4)
	case !f.longLoca && len(f.loca) >= 2*g+4:
		from, to = 2*be16(f.loca, 2*g), 2*be16(f.loca, 2*g+2)
	}
	if from >= to || to > len(f.glyf) || to-from < 10 {
		return nil
	}
	return f.glyf[from:to]
}

// has reports whether the face can show r: a blank glyph is no glyph, unless r is a space.
func (f *face) has(r rune) bool {
	g := f.gid(r)
	return g != 0 && (isSpace(r) || f.glyph(g) != nil)
}

func be16(b []byte, i int) int { return int(binary.BigEndian.Uint16(b[i:])) }
func be32(b []byte, i int) int { return int(binary.BigEndian.Uint32(b[i:])) }
func s16(b []byte, i int) int  { return int(int16(binary.BigEndian.Uint16(b[i:]))) }
