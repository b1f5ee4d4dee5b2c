package mark

import (
	"bytes"
	"strconv"
	"strings"
)

// wash removes marks by what they look like, from files that Excel, WPS or another program has saved since.
func wash(a *archive) error {
	wb, err := a.workbook()
	if err != nil {
		return err
	}
	s := &session{archive: a, book: wb, plans: map[string]*plan{}}
	for i := range wb.sheets {
		if err := s.washSheet(i); err != nil {
			return err
		}
	}
	if err := s.washStyles(); err != nil {
		return err
	}
	if err := s.dropManifest(); err != nil {
		return err
	}
	for name, p := range s.plans {
		if len(p.edits) > 0 {
			a.patch(name, p)
		}
	}
	return nil
}

func (s *session) washSheet(i int) error {
	b := s.book.sheets[i]
	if !b.cells {
		return nil
	}
	if strings.HasPrefix(b.name, indexName) {
		ours, err := s.isIndex(b.part)
		if err != nil {
			return err
		}
		if ours {
			return s.dropIndex(i)
		}
	}
	return s.washComments(b.part)
}

// isIndex looks for the sign in the sheet's first cell; a township may well have a sheet of that name.
func (s *session) isIndex(part string) (bool, error) {
	d, err := s.read(part)
	if err != nil {
		return false, err
	}
	c, ok := find(d, 0, "c")
	if !ok {
		return false, nil
	}
	if value(d, c.tag, "t") != "s" {
		return bytes.Contains(d[c.at:c.past], []byte(indexSign)), nil
	}
	v, ok := find(d[:c.past], c.inner, "v")
	if !ok {
		return false, nil
	}
	n, err := strconv.Atoi(string(d[v.inner:v.stop]))
	if err != nil {
		return false, nil
	}
	return s.sharedHasSign(n)
}

func (s *session) sharedHasSign(n int) (bool, error) {
	for _, r := range s.book.rels {
		if r.kind != "sharedStrings" || !s.has(r.target) {
			continue
		}
		d, err := s.read(r.target)
		if err != nil {
			return false, err
		}
		all, ok := find(d, 0, "sst")
		if !ok {
			return false, nil
		}
		items := children(d, all)
		return n >= 0 && n < len(items) && bytes.Contains(d[items[n].at:items[n].past], []byte(indexSign)), nil
	}
	return false, nil
}

// dropIndex takes the index sheet out of the workbook and closes the gap in what counts sheets.
func (s *session) dropIndex(i int) error {
	p, err := s.plan(s.book.part)
	if err != nil {
		return err
	}
	top, ok := root(p.data)
	if !ok {
		return errNoBook
	}
	wb, _ := whole(p.data, top)
	for _, e := range children(p.data, wb) {
		switch e.name {
		case "sheets":
			k := children(p.data, e)[i]
			p.replace(k.at, k.past, "")
		case "bookViews":
			for _, v := range children(p.data, e) {
				renumber(p, v, "activeTab", i, 0)
				renumber(p, v, "firstSheet", i, 0)
			}
		case "definedNames":
			dropNames(p, e, i)
		}
	}
	part := s.book.sheets[i].part
	for _, r := range s.book.rels {
		if r.id == s.book.sheets[i].id {
			if err := s.unrelate(s.book.part, r); err != nil {
				return err
			}
		}
	}
	s.remove(relsOf(part))
	return s.dropPart(part)
}

// renumber lowers an index above i, and gives one equal to i another value.
func renumber(p *plan, e element, name string, i, otherwise int) {
	from, to, ok := attr(p.data, e.tag, name)
	if !ok {
		return
	}
	n, err := strconv.Atoi(string(p.data[from:to]))
	switch {
	case err != nil || n < i:
	case n == i:
		p.replace(from, to, strconv.Itoa(otherwise))
	default:
		p.replace(from, to, strconv.Itoa(n-1))
	}
}

func dropNames(p *plan, all element, i int) {
	names := children(p.data, all)
	left := 0
	for _, e := range names {
		if number(p.data, e.tag, "localSheetId", -1) != i {
			left++
		}
	}
	if left == 0 {
		p.replace(all.at, all.past, "") // an empty list is not allowed
		return
	}
	for _, e := range names {
		if number(p.data, e.tag, "localSheetId", -1) == i {
			p.replace(e.at, e.past, "")
			continue
		}
		renumber(p, e, "localSheetId", i, 0)
	}
}

func (s *session) unrelate(part string, r relation) error {
	p, err := s.plan(relsOf(part))
	if err != nil {
		return err
	}
	p.replace(r.el.at, r.el.past, "")
	return nil
}

// dropPart removes a part and its content type.
func (s *session) dropPart(name string) error {
	s.remove(name)
	p, err := s.plan("[Content_Types].xml")
	if err != nil {
		return err
	}
	all, ok := find(p.data, 0, "Types")
	if !ok {
		return errNoBook
	}
	for _, e := range children(p.data, all) {
		if e.name == "Override" && fold(value(p.data, e.tag, "PartName")) == fold(name) {
			p.replace(e.at, e.past, "")
		}
	}
	return nil
}

func (s *session) dropManifest() error {
	if !s.has(manifestPart) {
		return nil
	}
	for _, r := range s.book.rels {
		if r.target == manifestPart {
			if err := s.unrelate(s.book.part, r); err != nil {
				return err
			}
		}
	}
	return s.dropPart(manifestPart)
}

// washStyles gives formats with a marker's fill the fill back that they had.
func (s *session) washStyles() error {
	if s.book.styles == "" || !s.has(s.book.styles) {
		return nil
	}
	d, err := s.read(s.book.styles)
	if err != nil || !hasMarker(d) {
		return err
	}
	st, err := s.openStyles()
	if err != nil {
		return err
	}
	for i := range st.lists["fills"].items {
		to, ours := st.original(i)
		if !ours {
			continue
		}
		for _, list := range []string{"cellXfs", "cellStyleXfs"} {
			l := st.lists[list]
			if l == nil {
				continue
			}
			for _, xf := range l.items {
				if from, end, ok := attr(d, xf.tag, "fillId"); ok && string(d[from:end]) == strconv.Itoa(i) {
					st.plan.replace(from, end, strconv.Itoa(to))
				}
			}
		}
	}
	st.finish()
	return nil
}

// Traces reports whether a part bears our marks: the list that Strip goes by, or a style part with a marker's fill.
func Traces(part string, data []byte) bool {
	return fold(part) == manifestPart || strings.HasSuffix(fold(part), "styles.xml") && hasMarker(data)
}

func hasMarker(d []byte) bool {
	for _, m := range markers {
		if bytes.Contains(d, []byte(m.plain)) || bytes.Contains(d, []byte(m.over)) {
			return true
		}
	}
	return false
}

// original is the fill that a marker's fill replaced.
func (st *styles) original(fill int) (int, bool) {
	d := st.plan.data
	items := st.lists["fills"].items
	colour := st.solid(fill)
	for _, m := range markers {
		switch colour {
		case ` rgb="` + m.plain + `"`:
			return 0, true
		case ` rgb="` + m.over + `"`:
			bg, ok := find(d[:items[fill].past], items[fill].inner, "bgColor")
			if !ok {
				return 0, true
			}
			want := colourAttrs(d, bg.tag)
			if strings.Contains(want, "auto=") || strings.Contains(want, `indexed="6`) {
				return 0, true // the program that saved the file did not keep it
			}
			for i := range items {
				if st.solid(i) == want {
					return i, true
				}
			}
			p := st.prefix
			return st.add("fills", prefixed(`<fill><patternFill patternType="solid"><fgColor`+want+`/><bgColor indexed="64"/></patternFill></fill>`, p)), true
		}
	}
	return 0, false
}
