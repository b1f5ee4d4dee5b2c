package mark

import (
	"bytes"
	"hash/crc32"
	"slices"
	"strings"
)

// edit replaces data[at:end] by text.
type edit struct {
	at, end int
	text    string
}

// plan gathers the edits of one part.
type plan struct {
	data  []byte
	edits []edit
}

func (p *plan) insert(at int, text string)       { p.edits = append(p.edits, edit{at, at, text}) }
func (p *plan) replace(at, end int, text string) { p.edits = append(p.edits, edit{at, end, text}) }

// inside appends text to an element's content, also when the element was written as <a/>.
func (p *plan) inside(e element, text string) {
	if !e.close {
		p.insert(e.stop, text)
		return
	}
	end := "</" + e.prefix + e.name + ">"
	for i := range p.edits {
		if d := &p.edits[i]; d.at == e.end-2 && d.end == e.end {
			d.text = strings.TrimSuffix(d.text, end) + text + end
			return
		}
	}
	p.replace(e.end-2, e.end, ">"+text+end)
}

// apply returns the edited part and the edits that undo it. Insertions at one place keep the order they were made in.
func (p *plan) apply() ([]byte, []edit) {
	p.sort()
	size := len(p.data)
	for _, e := range p.edits {
		size += len(e.text)
	}
	out := bytes.NewBuffer(make([]byte, 0, size))
	undo := make([]edit, 0, len(p.edits))
	from := 0
	for _, e := range p.edits {
		out.Write(p.data[from:e.at])
		at := out.Len()
		out.WriteString(e.text)
		undo = append(undo, edit{at, out.Len(), string(p.data[e.at:e.end])})
		from = e.end
	}
	out.Write(p.data[from:])
	return out.Bytes(), undo
}

// outcome is what apply would tell of the part, without making it.
func (p *plan) outcome() (undo []edit, size int, crc uint32) {
	p.sort()
	undo = make([]edit, 0, len(p.edits))
	from := 0
	for _, e := range p.edits {
		crc = crc32.Update(crc, crc32.IEEETable, p.data[from:e.at])
		crc = crc32.Update(crc, crc32.IEEETable, []byte(e.text))
		size += e.at - from
		undo = append(undo, edit{size, size + len(e.text), string(p.data[e.at:e.end])})
		size += len(e.text)
		from = e.end
	}
	return undo, size + len(p.data) - from, crc32.Update(crc, crc32.IEEETable, p.data[from:])
}

func (p *plan) sort() {
	slices.SortStableFunc(p.edits, func(a, b edit) int { return a.at - b.at })
}
