package pdf

import (
	"unicode/utf8"

	"guatu/pipeline/page"
)

// measure tells how text is set in lines.
type measure struct {
	role  page.Role
	size  page.Length
	pitch int         // extra advance in each gap, thousandths of a point: the character grid
	first page.Length // width of the first line
	rest  page.Length // width of the others
	rigid bool        // lines are drawn as wide as they are: none may be squeezed
}

// textLine is one line of a broken text. Raw lines joined give the text again, whatever it holds.
type textLine struct {
	raw   string
	text  string // raw without the spaces that fall off its end
	width page.Length
	last  bool
}

// squeeze is how much of a character's width a line may lose in each of its gaps to keep a closing mark, in thousandths.
const squeeze = 40

// breakLines sets text in lines by 避头尾. A stretch that may not be broken but is wider than a line is broken anyway,
// between characters, since text cut off is worse.
func breakLines(b *fontBook, m measure, text string) []textLine {
	var out []textLine
	for limit := m.first; ; limit = m.rest {
		n := m.lineEnd(b, text, limit)
		line := textLine{raw: text[:n], last: n == len(text)}
		line.text = trimSpaces(line.raw)
		line.width = m.width(b, line.text)
		out = append(out, line)
		if line.last {
			return out
		}
		text = text[n:]
	}
}

// width is what the text takes with its grid pitch.
func (m measure) width(b *fontBook, text string) page.Length {
	if m.pitch == 0 {
		return b.width(m.role, m.size, text)
	}
	return b.width(m.role, m.size, text) - page.Length(floorDiv(-gaps(text)*m.pitch, 10))
}

// gaps counts the places in a text where its characters may be spread or squeezed: not inside words and numbers,
// for 1 8 7 2 0 reads worse than 18720.
func gaps(text string) int {
	n := -1
	var prev rune
	for _, r := range text {
		if !tight(prev, r) {
			n++
		}
		prev = r
	}
	return max(n, 0)
}

// lineEnd is how many bytes of text go on a line of the given width, at least one character.
// All widths here are thousandths of a Length, since advances are thousandths of the size.
func (m measure) lineEnd(b *fontBook, text string, limit page.Length) int {
	room := int(limit) * em
	perGap := m.pitch * 100
	used, ink, n := 0, 0, 0 // ink: used up to the last character that is not a space; n: gaps up to there
	good, hard := 0, 0      // the last allowed break, and the last place where the line is not yet full
	var prev, last rune     // last: the last character that is not a space
	for i, r := range text {
		switch over := ink - room; {
		case i == 0:
		case over <= 0:
			if kindOf(r) != joined {
				hard = i
			}
			if mayBreak(prev, r) {
				good = i
			}
		case !m.squeezes(over, n):
			return pick(good, hard, text)
		case kindOf(last) == closing && mayBreak(prev, r):
			return i
		}
		if i > 0 && !tight(prev, r) {
			used += perGap
			n++
		}
		used += b.advance(m.role, r) * int(m.size)
		if !isSpace(r) {
			ink, last = used, r
		}
		prev = r
	}
	if ink <= room || kindOf(last) == closing && m.squeezes(ink-room, n) {
		return len(text)
	}
	return pick(good, hard, text)
}

// squeezes tells whether an overhang can be taken out of n gaps.
func (m measure) squeezes(over, n int) bool {
	return !m.rigid && over <= n*squeeze*int(m.size)
}

func pick(good, hard int, text string) int {
	if good > 0 {
		return good
	}
	if hard > 0 {
		return hard
	}
	_, n := utf8.DecodeRuneInString(text)
	return max(n, 1)
}

func trimSpaces(s string) string {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		if !isSpace(r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}
