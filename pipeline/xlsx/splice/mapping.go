package splice

import (
	"sort"

	"guatu/pipeline/deflate"
)

// mapping tells where data that is kept comes to stand.
type mapping struct {
	edits []Edit
	delta []int // before each edit, and after the last
}

func newMapping(edits []Edit) *mapping {
	m := &mapping{edits: edits, delta: make([]int, len(edits)+1)}
	for i, e := range edits {
		m.delta[i+1] = m.delta[i] + len(e.Text) - (e.End - e.At)
	}
	return m
}

// from is the first edit that ends behind a place, or inserts behind it; a text that is inserted at the place belongs before it.
func (m *mapping) from(at int) int {
	return sort.Search(len(m.edits), func(i int) bool { e := &m.edits[i]; return e.End > at || e.At > at })
}

// first is the first edit that begins at a place or behind it.
func (m *mapping) first(at int) int {
	return sort.Search(len(m.edits), func(i int) bool { return m.edits[i].At >= at })
}

// touches reports whether the block of data[at:end], or what its matches may refer to, is edited.
func (m *mapping) touches(at, end int, last bool) bool {
	i := m.from(at - deflate.MaxDist - 1)
	return i < len(m.edits) && (m.edits[i].At < end || last)
}

// kept is how many bytes from at on, up to n, stand unedited and side by side, and how far they move. It looks for the edit
// before them from near on, going back, and returns where it found it: near must not lie before at.
func (m *mapping) kept(at, n, near int) (int, int, int) {
	i := near
	for i > 0 && (m.edits[i-1].End > at || m.edits[i-1].At > at) {
		i--
	}
	if i < len(m.edits) {
		n = max(min(n, m.edits[i].At-at), 0)
	}
	return n, m.delta[i], i
}

// apply returns data[at:end] edited; an insertion at the end belongs to what follows, except in the last block.
func (m *mapping) apply(data []byte, at, end int, last bool) []byte {
	i := m.first(at)
	var out []byte
	if i > 0 {
		at = min(max(at, m.edits[i-1].End), end)
	}
	for ; i < len(m.edits) && (m.edits[i].At < end || last); i++ {
		out = append(append(out, data[at:m.edits[i].At]...), m.edits[i].Text...)
		at = min(m.edits[i].End, end)
	}
	return append(out, data[at:end]...)
}
