package mark

import (
	"encoding/xml"
	"fmt"
	"hash/crc32"
	"slices"
	"unicode/utf8"
)

// manifestPart tells how to take the marks back out of parts that nobody has saved since. Programs that do not know
// the relationship leave the part alone or drop it, and then Strip goes by what the marks look like.
const (
	manifestPart = "xl/guatu.xml"
	manifestType = "urn:guatu:marks"
)

type manifest struct {
	XMLName xml.Name       `xml:"guatu"`
	Added   []string       `xml:"added"`
	Parts   []manifestFile `xml:"part"`
}

type manifestFile struct {
	Name  string         `xml:"name,attr"`
	CRC   uint32         `xml:"crc,attr"` // of the part with its marks
	Edits []manifestEdit `xml:"e"`
}

// manifestEdit puts Text in the place of N bytes at At.
type manifestEdit struct {
	At   int    `xml:"a,attr"`
	N    int    `xml:"n,attr"`
	Text string `xml:"t,attr,omitempty"`
}

// finish applies the plans and writes down how to undo them.
func (s *session) finish() error {
	if err := s.add(manifestPart, "application/xml", nil); err != nil {
		return err
	}
	if err := s.relate(s.book.part, "guatuMarks", manifestType, manifestPart); err != nil {
		return err
	}
	m := manifest{Added: s.added}
	var names []string
	for name := range s.plans {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		p := s.plans[name]
		if len(p.edits) == 0 {
			continue
		}
		undo := s.patch(name, p)
		if slices.Contains(s.added, name) {
			continue
		}
		made, err := s.byName[fold(name)].pack()
		if err != nil {
			return fmt.Errorf("compress part %s: %w", name, err)
		}
		f := manifestFile{Name: name, CRC: made.crc}
		for _, e := range undo {
			if !plainly(e.text) {
				return fmt.Errorf("part %s holds %q where a number belongs", name, e.text)
			}
			f.Edits = append(f.Edits, manifestEdit{e.at, e.end - e.at, e.text})
		}
		m.Parts = append(m.Parts, f)
	}
	data, err := xml.Marshal(m)
	if err != nil {
		return fmt.Errorf("write the list of marks: %w", err)
	}
	s.put(manifestPart, data)
	return nil
}

// plainly reports whether a text survives being an attribute.
func plainly(s string) bool {
	for _, r := range s {
		if r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF {
			return false
		}
	}
	return true
}

// strip removes the marks of earlier rounds, exactly when the file is as we left it.
func strip(a *archive) error {
	done, err := a.undo()
	if done || err != nil {
		return err
	}
	return wash(a)
}

// undo reports false when the file has no list of marks, or when some part is not as the list says.
func (a *archive) undo() (bool, error) {
	if !a.has(manifestPart) {
		return false, nil
	}
	data, err := a.read(manifestPart)
	if err != nil {
		return false, err
	}
	var m manifest
	if xml.Unmarshal(data, &m) != nil {
		return false, nil
	}
	plans := map[string]*plan{}
	for _, f := range m.Parts {
		if !a.has(f.Name) {
			return false, nil
		}
		d, err := a.read(f.Name)
		if err != nil {
			return false, err
		}
		p := f.plan(d)
		if p == nil {
			return false, nil
		}
		plans[f.Name] = p
	}
	for name, p := range plans {
		a.patch(name, p)
	}
	for _, name := range m.Added {
		a.remove(name)
	}
	return true, nil
}

// plan is nil when the part was changed since, or the list does not fit it.
func (f *manifestFile) plan(d []byte) *plan {
	if crc32.ChecksumIEEE(d) != f.CRC {
		return nil
	}
	p := &plan{data: d}
	last := 0
	for _, e := range f.Edits {
		if e.At < last || e.N < 0 || e.At+e.N > len(d) {
			return nil
		}
		last = e.At + e.N
		p.replace(e.At, e.At+e.N, e.Text)
	}
	return p
}
