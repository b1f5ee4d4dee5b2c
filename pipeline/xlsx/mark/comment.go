package mark

import (
	"fmt"
	"path"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/write"
)

const (
	typeComments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
	typeVML      = "application/vnd.openxmlformats-officedocument.vmlDrawing"
)

// comment adds the texts of the spots to a sheet, beside the comments it has.
func (s *session) comment(i int, part string, p *plan, f frame, list []spot) error {
	rels, err := s.relations(part)
	if err != nil {
		return err
	}
	comments, drawing := "", ""
	for _, r := range rels {
		switch {
		case r.kind == "comments" && s.has(r.target):
			comments = r.target
		case r.kind == "vmlDrawing" && r.id == f.legacy && s.has(r.target):
			drawing = r.target
		}
	}
	fresh := list
	if comments != "" {
		if fresh, err = s.mergeComments(comments, list); err != nil {
			return err
		}
	} else {
		name := fmt.Sprintf("xl/comments_guatu%d.xml", i+1)
		if err := s.add(name, typeComments, s.commentsPart(notes(list))); err != nil {
			return err
		}
		if err := s.relate(part, "guatuComments", "comments", name); err != nil {
			return err
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	if drawing != "" && f.legacy != "" {
		return s.extendDrawing(drawing, i, notes(fresh))
	}
	return s.newDrawing(i, part, p, f, notes(fresh))
}

func notes(list []spot) []write.Note {
	out := make([]write.Note, len(list))
	for i := range list {
		out[i] = write.Note{Col: int(list[i].col), Row: int(list[i].row), Author: Author, Text: list[i].text()}
	}
	return out
}

func (s *session) commentsPart(list []write.Note) []byte {
	main, _ := s.book.namespace()
	return []byte(strings.Replace(string(write.CommentsPart(list)), "http://schemas.openxmlformats.org/spreadsheetml/2006/main", main, 1))
}

// newDrawing gives the sheet a drawing of its own for the boxes of comments.
func (s *session) newDrawing(i int, part string, p *plan, f frame, list []write.Note) error {
	name := fmt.Sprintf("xl/drawings/vmlDrawing_guatu%d.vml", i+1)
	if err := s.add(name, typeVML, write.VMLPart(list, 900+i)); err != nil {
		return err
	}
	if err := s.relate(part, "guatuDrawing", "vmlDrawing", name); err != nil {
		return err
	}
	_, rel := s.book.namespace()
	if f.legacy == "" {
		p.insert(f.place, `<`+f.prefix+`legacyDrawing xmlns:r="`+rel+`" r:id="guatuDrawing"/>`)
	}
	return nil
}

// extendDrawing adds boxes to a drawing that exists. It is VML, which is not always well-formed, so only its end is touched.
func (s *session) extendDrawing(part string, i int, list []write.Note) error {
	p, err := s.plan(part)
	if err != nil {
		return err
	}
	end := strings.LastIndex(string(p.data), "</xml>")
	if end < 0 {
		return &Unmarkable{Reason: "批注图层无法安全改写（" + path.Base(part) + "）", Remedy: copyInstead}
	}
	names := ` xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"`
	kind := fmt.Sprintf("guatu_t%d", i+1)
	var b []byte
	for n, note := range list {
		b = write.AppendShape(b, note, fmt.Sprintf("guatu_s%d_%d", i+1, n+1), kind)
	}
	text := fmt.Sprintf(write.VMLShapeType, kind) + string(b)
	text = strings.ReplaceAll(text, "<v:shape ", "<v:shape"+names+" ")
	p.insert(end, strings.Replace(text, "<v:shapetype ", "<v:shapetype"+names+" ", 1))
	return nil
}

// mergeComments adds to a comments part. It returns the spots that need a box; the others share the box of a comment that was there.
func (s *session) mergeComments(part string, list []spot) ([]spot, error) {
	p, err := s.plan(part)
	if err != nil {
		return nil, err
	}
	d := p.data
	top, ok := find(d, 0, "comments")
	if !ok {
		return nil, fmt.Errorf("part %s holds no comments", part)
	}
	var authors, all element
	for _, e := range children(d, top) {
		switch e.name {
		case "authors":
			authors = e
		case "commentList":
			all = e
		}
	}
	if authors.end == 0 || all.end == 0 {
		return nil, fmt.Errorf("part %s has no list of comments", part)
	}
	names := children(d, authors)
	p.inside(authors, `<`+authors.prefix+`author>`+Author+`</`+authors.prefix+`author>`)
	have := map[[2]int32]element{}
	for _, e := range children(d, all) {
		if col, row, ok := grid.ParseRef(value(d, e.tag, "ref")); ok {
			have[[2]int32{col, row}] = e
		}
	}
	var fresh []spot
	var added []byte
	for _, q := range list {
		if e, ok := have[[2]int32{q.col, q.row}]; ok {
			s.appendText(p, e, names, q.text())
			continue
		}
		fresh = append(fresh, q)
		added = write.AppendComment(added, notes([]spot{q})[0], len(names))
	}
	p.inside(all, prefixed(string(added), all.prefix))
	return fresh, nil
}

// prefixed gives our own elements the prefix of the part they go into.
func prefixed(xml, prefix string) string {
	if prefix == "" {
		return xml
	}
	return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(xml, "</", "\x00"), "<", "<"+prefix), "\x00", "</"+prefix)
}

// appendText continues the comment that a cell has. The thread of a newer Excel is left alone: its text is a copy that Excel overwrites.
func (s *session) appendText(p *plan, e element, authors []element, text string) {
	d := p.data
	if n := number(d, e.tag, "authorId", -1); n >= 0 && n < len(authors) && strings.HasPrefix(string(d[authors[n].inner:authors[n].stop]), "tc=") {
		return
	}
	body, ok := find(d[:e.past], e.inner, "text")
	if !ok {
		return
	}
	x := body.prefix
	run := `<` + x + `r><` + x + `t xml:space="preserve">` + "&#10;" + string(write.AppendString(nil, text)) + `</` + x + `t></` + x + `r>`
	last := element{}
	for _, k := range children(d, body) {
		switch k.name {
		case "t":
			// Text without runs becomes a run, because Excel shows either the one or the others.
			p.insert(k.at, `<`+x+`r>`)
			p.insert(k.past, `</`+x+`r>`+run)
			return
		case "r":
			last = k
		}
	}
	if last.past > 0 {
		p.insert(last.past, run)
		return
	}
	p.inside(body, run)
}
