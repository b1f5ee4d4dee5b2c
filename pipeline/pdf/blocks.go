package pdf

import (
	"strconv"
	"strings"

	"guatu/pipeline/page"
)

// lines breaks a paragraph whose first line is indented.
func (f *flow) lines(role page.Role, size, indent page.Length, text string) (measure, []textLine) {
	m := measure{role: role, size: size, first: f.frame.w - indent, rest: f.frame.w}
	if f.style.grid && size == f.style.size {
		m.pitch = f.style.track
	}
	return m, breakLines(f.book, m, text)
}

// pitchFor is the line pitch of a type size in this section.
func (f *flow) pitchFor(size page.Length) page.Length {
	if size <= f.style.size {
		return f.style.pitch
	}
	return size * 8 / 5
}

// baseline of a line in its pitch: official lines start at the top of the line, others are centred in it.
func (f *flow) baseline(size, pitch page.Length) page.Length {
	if f.style.grid && size == f.style.size {
		return ascent(size)
	}
	return pitch/2 + middle(size)
}

func (f *flow) para(b page.Para, tied bool) {
	size, role := b.Size, b.Role
	if size == 0 {
		size = f.style.size
	}
	if role == page.RoleDefault {
		role = f.style.role
	}
	align := b.Align
	if align == page.AlignDefault {
		align = page.AlignJustify
	}
	indent := 2*size + page.Length(2*f.style.track/10)
	if b.Flush || align == page.AlignCenter || align == page.AlignRight {
		indent = 0
	}
	f.blankLines(b.Before)
	f.run(runText{lead: clean(b.Lead), leadRole: page.RoleHei, text: clean(b.Text), role: role, size: size, indent: indent, align: align, color: toneInk(b.Tone), keep: b.Keep, tied: tied})
}

// runText is a paragraph of up to two faces.
type runText struct {
	lead, text     string
	leadRole, role page.Role
	size, indent   page.Length
	align          page.Align
	color          Color
	keep, tied     bool
	mark           *Entry
}

// run breaks lead and text as one paragraph and adds its lines.
func (f *flow) run(r runText) {
	m, broken := f.lines(r.role, r.size, r.indent, r.lead+r.text)
	pitch := f.pitchFor(r.size)
	lead := len(r.lead)
	for i, l := range broken {
		x, limit := page.Length(0), m.rest
		if i == 0 {
			x, limit = r.indent, m.first
		}
		from := len(f.items)
		f.setLine(x, f.baseline(r.size, pitch), limit, m, l, r.align, r.color)
		if lead > 0 && len(f.items) > from {
			f.splitLead(min(lead, len(l.text)), r.leadRole)
			lead -= min(lead, len(l.raw))
		}
		s := f.take(pitch)
		s.keep = r.keep || r.tied && i >= len(broken)-2
		if i == 0 && r.mark != nil {
			s.marks = []Entry{*r.mark}
		}
		f.add(s)
	}
}

// splitLead gives the first n bytes of the line just drawn another face. Both faces are one character wide a character,
// so the line keeps its measure.
func (f *flow) splitLead(n int, role page.Role) {
	whole := f.items[len(f.items)-1]
	head, tail := whole, whole
	head.Role, head.Text = role, whole.Text[:n]
	m := measure{role: role, size: whole.Size, pitch: whole.Track}
	head.W = m.width(f.book, head.Text)
	step := page.Length(0)
	if n < len(whole.Text) && gaps(whole.Text) > gaps(head.Text)+gaps(whole.Text[n:]) {
		step = page.Length(whole.Track / 10)
	}
	tail.Text = whole.Text[n:]
	tail.X += head.W + step
	m.role = whole.Role
	tail.W = m.width(f.book, tail.Text)
	f.items = append(f.items[:len(f.items)-1], head)
	if tail.Text != "" {
		f.items = append(f.items, tail)
	}
}

var headingRoles = [4]page.Role{page.RoleHei, page.RoleKai, page.RoleDefault, page.RoleDefault}

func (f *flow) heading(b page.Heading, tied bool) {
	lv := level(b.Level)
	text := clean(b.Text)
	if !b.Unnumbered {
		f.count[lv]++
		clear(f.count[lv+1:])
		text = headingNumber(lv, f.count[lv]) + text
	}
	role := headingRoles[lv]
	if role == page.RoleDefault {
		role = f.style.role
	}
	entry := &Entry{Level: lv + 1, Text: text}
	r := runText{lead: text, leadRole: role, text: clean(b.Run), role: f.style.role, size: f.style.size,
		indent: 2*f.style.size + page.Length(2*f.style.track/10), align: page.AlignJustify, color: ink, keep: b.Run == "", tied: tied, mark: entry}
	if b.Run == "" {
		r.lead, r.text, r.role = "", text, role
	}
	f.run(r)
}

func (f *flow) recipient(b page.Recipient) {
	text := clean(b.Text)
	if !strings.HasSuffix(text, "：") {
		text += "："
	}
	f.run(runText{text: text, role: f.style.role, size: f.style.size, align: page.AlignJustify, color: ink, keep: true})
}

// attachmentNote hangs its items behind “附件：”; the first follows it on the line, the rest stand below the first.
func (f *flow) attachmentNote(b page.AttachmentNote, tied bool) {
	f.blankLines(1)
	size, char := f.style.size, f.style.size+page.Length(f.style.track/10)
	label := 5 * char
	number := page.Length(0)
	if len(b.Items) > 1 {
		number = f.book.width(f.style.role, size, strconv.Itoa(len(b.Items))+".") + size/5
	}
	m := measure{role: f.style.role, size: size, first: f.frame.w - label - number, rest: f.frame.w - label - number, pitch: f.style.track}
	for i, item := range b.Items {
		for k, l := range breakLines(f.book, m, clean(item)) {
			y := f.baseline(size, f.style.pitch)
			if i == 0 && k == 0 {
				f.text(2*char, y, f.style.role, size, ink, "附件：")
			}
			if k == 0 && len(b.Items) > 1 {
				f.text(label, y, f.style.role, size, ink, strconv.Itoa(i+1)+".")
			}
			f.setLine(label+number, y, m.rest, m, l, page.AlignLeft, ink)
			s := f.take(f.style.pitch)
			s.keep = tied && i == len(b.Items)-1 || i < len(b.Items)-1
			f.add(s)
		}
	}
}

func (f *flow) annexMark(b page.AnnexMark) {
	text := "附件"
	if b.No > 0 {
		text += strconv.Itoa(b.No)
	}
	size := min(f.style.size+300, page.Size3)
	if f.style.grid {
		size = page.Size3
	}
	f.text(0, f.baseline(size, f.style.pitch), page.RoleHei, size, ink, text)
	s := f.take(max(f.style.pitch, size*8/5))
	s.keep = true
	f.add(s)
}
