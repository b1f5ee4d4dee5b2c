package pdf

import (
	"fmt"

	"guatu/pipeline/page"
)

const roles = int(page.RoleHeiBold) + 1

// chains is where a role looks for a character its own face has not. 宋 is last but one in all: it has most.
var chains = [roles][]page.Role{
	page.RoleFangsong: {page.RoleFangsong, page.RoleKai, page.RoleSong, page.RoleHei},
	page.RoleTitle:    {page.RoleTitle, page.RoleSong, page.RoleHei},
	page.RoleHei:      {page.RoleHei, page.RoleSong},
	page.RoleKai:      {page.RoleKai, page.RoleSong, page.RoleHei},
	page.RoleSong:     {page.RoleSong, page.RoleHei},
	page.RoleHeiBold:  {page.RoleHeiBold, page.RoleHei, page.RoleSong},
}

// glyph is a character as a role shows it. A nil face is the code-point box.
type glyph struct {
	face    *face
	gid     uint16
	advance uint16 // thousandths of the size
	code    uint16 // in the page content, once drawn
	drawn   bool
}

// glyphPage is 256 neighbouring characters; advance 0xFFFF marks one not yet looked for.
type glyphPage [256]glyph

// fontBook answers for one document which face shows a character and how wide it is. Not for concurrent use.
type fontBook struct {
	office   *Faces
	unpacked *Unpacked
	pages    [roles][0x1100]*glyphPage
	coded    [roles]int // codes given so far
	err      error      // first face that could not be opened
}

const unresolved = 0xFFFF

func (b *fontBook) find(role page.Role, r rune) *glyph {
	if r < 0 || r > 0x10FFFF {
		r = 0xFFFD
	}
	p := b.pages[role][r>>8]
	if p == nil {
		p = new(glyphPage)
		for i := range p {
			p[i].advance = unresolved
		}
		b.pages[role][r>>8] = p
	}
	g := &p[r&0xFF]
	if g.advance == unresolved {
		*g = b.resolve(role, r)
	}
	return g
}

func (b *fontBook) resolve(role page.Role, r rune) glyph {
	chain := chains[role]
	if role == page.RoleFangsong && latin(r) && !b.own(page.RoleFangsong) {
		// The built-in 仿宋 has the digits of a sans-serif; those of 宋 are what print shops set beside it.
		chain = []page.Role{page.RoleSong, page.RoleFangsong}
	}
	if role == page.RoleKai && r >= '‘' && r <= '”' && !b.own(page.RoleKai) {
		// Chinese quotation marks take a whole square; those of the built-in 楷体 are Western ones.
		chain = []page.Role{page.RoleSong}
	}
	for _, next := range chain {
		if f := b.face(next); f != nil && f.has(r) {
			return faceGlyph(f, r)
		}
	}
	if b.office != nil {
		for _, f := range b.office.extra {
			if f.has(r) {
				return faceGlyph(f, r)
			}
		}
	}
	return glyph{advance: em}
}

func faceGlyph(f *face, r rune) glyph {
	g := f.gid(r)
	return glyph{face: f, gid: g, advance: uint16(min(f.advance(g), 4*em))}
}

func (b *fontBook) own(role page.Role) bool { return b.office != nil && b.office.roles[role] != nil }

func (b *fontBook) face(role page.Role) *face {
	if b.own(role) {
		return b.office.roles[role]
	}
	f, err := builtin[role].open(b.unpacked)
	if err != nil && b.err == nil {
		b.err = fmt.Errorf("face for %s: %w", role, err)
	}
	return f
}

// advance is the width of r in thousandths of the size.
func (b *fontBook) advance(role page.Role, r rune) int { return int(b.find(role, r).advance) }

// width is the drawn width of a cleaned text.
func (b *fontBook) width(role page.Role, size page.Length, text string) page.Length {
	sum := 0
	for _, r := range text {
		sum += b.advance(role, r)
	}
	return scaled(sum, size)
}

// scaled turns thousandths of a size into a length, rounding up so that what is said to fit does.
func scaled(thousandths int, size page.Length) page.Length {
	return page.Length((thousandths*int(size) + em - 1) / em)
}

func latin(r rune) bool {
	return r > ' ' && r < 0x250 && r != '·' && r != '×' && r != '÷' && r != '°'
}

func isSpace(r rune) bool { return r == ' ' || r == 0xA0 || r == 0x3000 }
