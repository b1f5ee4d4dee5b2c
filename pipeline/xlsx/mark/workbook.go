package mark

import (
	"bytes"
	"fmt"
	"path"
	"strings"
)

// workbook is where the parts are that marking touches.
type workbook struct {
	part   string
	rels   []relation
	sheets []sheetRef
	styles string // "" when the workbook has none
	strict bool   // ISO 29500 strict names
	lastID int    // highest sheetId
	shared bool   // keeps a log of changes, which names every sheet
}

type sheetRef struct {
	name, id, part string
	cells          bool // a worksheet, not a chart or dialog sheet
}

// relation is one relationship of a part.
type relation struct {
	id, kind string // kind: the last word of the type
	target   string // resolved
	el       element
}

// relsOf is where the relationships of a part are kept.
func relsOf(part string) string {
	dir, file := path.Split(part)
	return dir + "_rels/" + file + ".rels"
}

// relations reads a part's relationships; none is not an error. External targets are left out.
func (a *archive) relations(part string) ([]relation, error) {
	name := relsOf(part)
	if !a.has(name) {
		return nil, nil
	}
	d, err := a.read(name)
	if err != nil {
		return nil, err
	}
	all, ok := find(d, 0, "Relationships")
	if !ok {
		return nil, fmt.Errorf("part %s has no relationships", name)
	}
	var list []relation
	for _, e := range children(d, all) {
		kind := value(d, e.tag, "Type")
		r := relation{id: value(d, e.tag, "Id"), kind: kind[strings.LastIndex(kind, "/")+1:], el: e}
		if !strings.EqualFold(value(d, e.tag, "TargetMode"), "External") {
			r.target = a.spelled(resolve(path.Dir(part), value(d, e.tag, "Target")))
		}
		list = append(list, r)
	}
	return list, nil
}

var errNoBook = &Unmarkable{Reason: "文件里没有可标注的工作表", Remedy: copyInstead}

func (a *archive) workbook() (workbook, error) {
	top, err := a.relations("")
	if err != nil {
		return workbook{}, err
	}
	wb := workbook{}
	for _, r := range top {
		if r.kind == "officeDocument" {
			wb.part = r.target
		}
	}
	if wb.part == "" || !a.has(wb.part) || path.Ext(wb.part) == ".bin" {
		return wb, errNoBook
	}
	if wb.rels, err = a.relations(wb.part); err != nil {
		return wb, err
	}
	d, err := a.read(wb.part)
	if err != nil {
		return wb, err
	}
	if t, ok := root(d); ok {
		wb.strict = bytes.Contains(d[t.at:t.end], []byte("purl.oclc.org/ooxml"))
	}
	for _, r := range wb.rels {
		switch r.kind {
		case "styles":
			wb.styles = r.target
		case "revisionHeaders":
			wb.shared = true
		}
	}
	wb.list(a, d)
	if len(wb.sheets) == 0 {
		return wb, errNoBook
	}
	return wb, nil
}

func (wb *workbook) list(a *archive, d []byte) {
	all, ok := find(d, 0, "sheets")
	if !ok {
		return
	}
	for _, e := range children(d, all) {
		s := sheetRef{name: value(d, e.tag, "name"), id: relID(d, e.tag)}
		wb.lastID = max(wb.lastID, number(d, e.tag, "sheetId", 0))
		for _, r := range wb.rels {
			if r.id == s.id {
				s.part, s.cells = r.target, r.kind == "worksheet" && a.has(r.target)
			}
		}
		wb.sheets = append(wb.sheets, s)
	}
}

// namespace returns the names that the workbook's dialect uses for its elements and relationships.
func (wb *workbook) namespace() (main, rel string) {
	if wb.strict {
		return "http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"
	}
	return "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}

// plan begins or continues the editing of a part.
func (s *session) plan(part string) (*plan, error) {
	if p := s.plans[part]; p != nil {
		return p, nil
	}
	d, err := s.read(part)
	if err != nil {
		return nil, err
	}
	p := &plan{data: d}
	s.plans[part] = p
	return p, nil
}

// add stores a new part with its content type.
func (s *session) add(name, contentType string, data []byte) error {
	s.put(name, data)
	s.added = append(s.added, name)
	types, err := s.plan("[Content_Types].xml")
	if err != nil {
		return err
	}
	all, ok := find(types.data, 0, "Types")
	if !ok {
		return errNoBook
	}
	types.inside(all, `<`+all.prefix+`Override PartName="/`+name+`" ContentType="`+contentType+`"/>`)
	return nil
}

// relate adds a relationship to a part, and the part that holds it when it is the first.
func (s *session) relate(part, id, kind, target string) error {
	_, base := s.book.namespace()
	if !strings.Contains(kind, ":") {
		kind = base + "/" + kind
	}
	name := relsOf(part)
	el := `Relationship Id="` + id + `" Type="` + kind + `" Target="/` + target + `"/>`
	if !s.has(name) {
		s.put(name, []byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`))
		s.added = append(s.added, name)
		if err := s.typeRels(name); err != nil {
			return err
		}
	}
	p, err := s.plan(name)
	if err != nil {
		return err
	}
	all, ok := find(p.data, 0, "Relationships")
	if !ok {
		return fmt.Errorf("part %s has no relationships", name)
	}
	p.inside(all, `<`+all.prefix+el)
	return nil
}

// typeRels gives a relationship part a content type where the package does not give one to all of them.
func (s *session) typeRels(name string) error {
	types, err := s.plan("[Content_Types].xml")
	if err != nil {
		return err
	}
	all, ok := find(types.data, 0, "Types")
	if !ok {
		return errNoBook
	}
	for _, e := range children(types.data, all) {
		if e.name == "Default" && strings.EqualFold(value(types.data, e.tag, "Extension"), "rels") {
			return nil
		}
	}
	types.inside(all, `<`+all.prefix+`Override PartName="/`+name+`" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`)
	return nil
}
