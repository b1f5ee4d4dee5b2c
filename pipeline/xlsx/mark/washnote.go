package mark

import (
	"bytes"
	"strconv"
	"strings"

	"guatu/pipeline/grid"
)

// washComments removes our comments from a sheet, and our words from the comments of others.
func (s *session) washComments(part string) error {
	rels, err := s.relations(part)
	if err != nil {
		return err
	}
	for _, r := range rels {
		if r.kind != "comments" || !s.has(r.target) {
			continue
		}
		d, err := s.read(r.target)
		if err != nil {
			return err
		}
		if !bytes.Contains(d, []byte(sign)) {
			continue
		}
		p, err := s.plan(r.target)
		if err != nil {
			return err
		}
		gone := washList(p)
		for _, v := range rels {
			if v.kind == "vmlDrawing" && s.has(v.target) && len(gone) > 0 {
				if err := s.washShapes(v.target, gone); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// washList returns the places of the comments it removed, by row and column from 0.
func washList(p *plan) map[[2]int]bool {
	gone := map[[2]int]bool{}
	all, ok := find(p.data, 0, "commentList")
	if !ok {
		return gone
	}
	for _, e := range children(p.data, all) {
		body := p.data[e.inner:e.stop]
		at := bytes.Index(body, []byte(sign))
		if at < 0 {
			continue
		}
		if len(plainText(body[:at])) == 0 {
			p.replace(e.at, e.past, "")
			if col, row, ok := grid.ParseRef(value(p.data, e.tag, "ref")); ok {
				gone[[2]int{int(row) - 1, int(col) - 1}] = true
			}
			continue
		}
		cutComment(p, e, e.inner+at)
	}
	return gone
}

// plainText is what a piece of XML shows, without blanks at its ends. WPS and Excel may put "author:" before a comment's text.
func plainText(d []byte) string {
	var b strings.Builder
	for pos := 0; pos < len(d); {
		t, ok := next(d, pos)
		if !ok {
			b.Write(d[pos:])
			break
		}
		b.Write(d[pos:t.at])
		pos = t.end
	}
	text := strings.NewReplacer("&#10;", "", "&#xA;", "", "_x000a_", "", "_x000A_", "").Replace(b.String())
	text = strings.TrimSpace(text)
	if i := strings.LastIndexByte(text, '<'); i >= 0 {
		text = text[:i] // an end that was cut off inside a tag
	}
	return strings.TrimSpace(strings.TrimPrefix(text, Author+":"))
}

// cutComment takes our words, from at on, out of a comment that someone else began.
func cutComment(p *plan, e element, at int) {
	d := p.data
	end := bytes.Index(d[at:e.stop], []byte("</"))
	if end < 0 {
		return
	}
	from := at
	for _, lead := range []string{"&#10;", "&#xA;", "_x000a_", "_x000A_", "\n"} {
		if bytes.HasSuffix(d[:from], []byte(lead)) {
			from -= len(lead)
			break
		}
	}
	p.replace(from, at+end, "")
	// Runs behind ours are ours too.
	body, ok := find(d[:e.past], e.inner, "text")
	if !ok {
		return
	}
	for _, k := range children(d, body) {
		if k.name == "r" && k.at > at {
			p.replace(k.at, k.past, "")
		}
	}
}

// washShapes removes the boxes of removed comments.
func (s *session) washShapes(part string, gone map[[2]int]bool) error {
	p, err := s.plan(part)
	if err != nil {
		return err
	}
	for pos := 0; ; {
		e, ok := find(p.data, pos, "shape")
		if !ok {
			return nil
		}
		pos = e.past
		d := p.data[:e.past]
		data, ok := find(d, e.inner, "ClientData")
		if !ok || value(d, data.tag, "ObjectType") != "Note" {
			continue
		}
		at := [2]int{-1, -1}
		for _, k := range children(d, data) {
			text := strings.TrimSpace(string(d[k.inner:k.stop]))
			switch k.name {
			case "Row":
				at[0] = place(text)
			case "Column":
				at[1] = place(text)
			}
		}
		if gone[at] {
			p.replace(e.at, e.past, "")
		}
	}
}

func place(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}
