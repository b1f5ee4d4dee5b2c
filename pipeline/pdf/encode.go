package pdf

import (
	"bytes"
	"fmt"
	"slices"
	"unicode/utf16"

	"guatu/pipeline/page"
)

// draw marks a character as drawn and returns the code the page content uses for it: its place in the order of drawing, which is also its
// glyph's in the cut face, so that the file needs no map from one to the other. ToUnicode tells readers what each really is.
func (b *fontBook) draw(role page.Role, r rune, missing *[]rune) uint16 {
	g := b.find(role, r)
	if g.drawn && g.face != nil {
		return g.code
	}
	if g.face == nil && !isSpace(r) {
		*missing = append(*missing, r)
	}
	if !g.drawn {
		g.drawn = true
		g.code = b.codeFor(role)
	}
	return g.code
}

// codeFor counts from 1; 0 is the glyph of what is missing, for all that come after 65,534 others of one face, which is as many as a face can hold.
func (b *fontBook) codeFor(role page.Role) uint16 {
	if b.coded[role] == 0xFFFE {
		return 0
	}
	b.coded[role]++
	return uint16(b.coded[role])
}

// drawnGlyph is a drawn character of a role.
type drawnGlyph struct {
	cutGlyph
	r rune
}

// drawn lists what a role has drawn, by code.
func (b *fontBook) drawn(role page.Role) []drawnGlyph {
	var out []drawnGlyph
	for hi, p := range b.pages[role] {
		if p == nil {
			continue
		}
		for lo := range p {
			if g := &p[lo]; g.drawn && g.code != 0 {
				r := rune(hi<<8 | lo)
				out = append(out, drawnGlyph{cutGlyph{g.code, int(g.advance), g.outlineOf(r)}, r})
			}
		}
	}
	slices.SortFunc(out, func(x, y drawnGlyph) int { return int(x.code) - int(y.code) })
	return out
}

// outlineOf takes the outline as it is when it can be, and redraws it when it has parts or another em square.
func (g *glyph) outlineOf(r rune) []byte {
	if g.face == nil {
		if isSpace(r) {
			return nil
		}
		return boxOutline(r)
	}
	raw := g.face.glyph(g.gid)
	if raw == nil {
		return nil
	}
	if n := s16(raw, 0); n > 0 && g.face.upem == em && len(raw) >= 12+2*n {
		return withoutHints(raw, n)
	}
	lines := g.face.outline(g.gid, 0)
	for i := range lines {
		lines[i] = lines[i].resize(g.face.upem)
	}
	return encodeGlyph(lines)
}

func (c contour) resize(upem int) contour {
	if upem == em {
		return c
	}
	out := make(contour, len(c))
	for i, v := range c {
		out[i] = vertex{floorDiv(2*v.x*em+upem, 2*upem), floorDiv(2*v.y*em+upem, 2*upem), v.on}
	}
	return out
}

// withoutHints drops a simple glyph's instructions: they refer to tables a cut face has not.
func withoutHints(raw []byte, contours int) []byte {
	at := 10 + 2*contours
	n := be16(raw, at)
	if n == 0 || at+2+n > len(raw) {
		return raw
	}
	out := append(slices.Clone(raw[:at]), 0, 0)
	return append(out, raw[at+2+n:]...)
}

// toUnicode is the CMap that gives each code its character back.
func toUnicode(glyphs []drawnGlyph) []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for len(glyphs) > 0 {
		part := glyphs[:min(len(glyphs), 100)]
		glyphs = glyphs[len(part):]
		fmt.Fprintf(&b, "%d beginbfchar\n", len(part))
		for _, g := range part {
			fmt.Fprintf(&b, "<%04X> <", g.code)
			for _, u := range utf16.Encode([]rune{g.r}) {
				fmt.Fprintf(&b, "%04X", u)
			}
			b.WriteString(">\n")
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return b.Bytes()
}
