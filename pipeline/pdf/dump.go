package pdf

import (
	"fmt"
	"strings"
)

func (l *DisplayList) lineWith(leaf int, r rune) string {
	for _, it := range l.Leaves[leaf].Items {
		if it.Shape == Text && strings.ContainsRune(it.Text, r) {
			return it.Text
		}
	}
	return ""
}

// Text is the list's drawn text, page by page in drawing order, one string a line: what an extractor must find.
func (l *DisplayList) Text() string {
	var b strings.Builder
	for i := range l.Leaves {
		fmt.Fprintf(&b, "== page %d\n", i+1)
		for _, it := range l.Leaves[i].Items {
			if it.Shape == Text {
				b.WriteString(it.Text)
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

// Dump is the whole list as text, lengths in points: the form of goldens.
func (l *DisplayList) Dump() string {
	var b strings.Builder
	for i := range l.Leaves {
		leaf := &l.Leaves[i]
		fmt.Fprintf(&b, "== page %d  %s × %s", i+1, pt(int(leaf.Width)), pt(int(leaf.Height)))
		if leaf.Number != "" {
			fmt.Fprintf(&b, "  no. %s", leaf.Number)
		}
		b.WriteByte('\n')
		for k := range leaf.Items {
			leaf.Items[k].dump(&b)
		}
		for _, k := range leaf.Links {
			fmt.Fprintf(&b, "link %s,%s %s×%s → page %d\n", pt(int(k.X)), pt(int(k.Y)), pt(int(k.W)), pt(int(k.H)), k.Page+1)
		}
	}
	for _, e := range l.Outline {
		fmt.Fprintf(&b, "outline %d p%d %s\n", e.Level, e.Page+1, e.Text)
	}
	return b.String()
}

func (it *Item) dump(b *strings.Builder) {
	at := pt(int(it.X)) + "," + pt(int(it.Y))
	switch it.Shape {
	case Text:
		fmt.Fprintf(b, "text %s %s %s w%s", at, it.Role, pt(int(it.Size)), pt(int(it.W)))
		if it.Track != 0 {
			fmt.Fprintf(b, " track %s", appendDecimal(nil, it.Track, 3))
		}
		if it.Ink != ink {
			fmt.Fprintf(b, " #%06x", it.Ink)
		}
		fmt.Fprintf(b, " %q\n", it.Text)
	case Rect:
		fmt.Fprintf(b, "rect %s %s×%s%s\n", at, pt(int(it.W)), pt(int(it.H)), it.paint())
	case Line:
		fmt.Fprintf(b, "line %s → %s,%s%s\n", at, pt(int(it.X+it.W)), pt(int(it.Y+it.H)), it.paint())
	case Poly:
		b.WriteString("poly")
		for _, p := range it.Ring {
			fmt.Fprintf(b, " %s,%s", pt(int(p.X)), pt(int(p.Y)))
		}
		b.WriteString(it.paint() + "\n")
	}
}

func (it *Item) paint() string {
	s := ""
	if it.Fill != NoColor && it.Shape != Line {
		s += fmt.Sprintf(" fill #%06x", it.Fill)
	}
	if it.Ink != NoColor && it.Size > 0 {
		s += fmt.Sprintf(" pen %s #%06x", pt(int(it.Size)), it.Ink)
	}
	if it.Dash {
		s += " dashed"
	}
	return s
}

func pt(v int) string { return string(appendDecimal(nil, v, 2)) }
