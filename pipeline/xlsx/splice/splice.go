// Package splice changes a few bytes of a DEFLATE stream (RFC 1951) and keeps the rest of it as it was compressed: blocks out of
// reach of a change are copied bit for bit, the others keep their matches and get new Huffman codes.
// It never looks for matches itself, and it refuses a stream that is not whole.
package splice

import "errors"

// Edit replaces Data[At:End] by Text.
type Edit struct {
	At, End int
	Text    string
}

// Stream is a DEFLATE stream that has been inflated.
type Stream struct {
	Data   []byte // what it holds; not to be changed
	in     []byte
	blocks []block
	end    int // bits of in that the stream takes
}

// block is one block of the stream.
type block struct {
	bit int // of its header
	out int // where its data begin
}

// ErrCorrupt says that a stream is damaged, cut off, or does not hold as much as it should.
var ErrCorrupt = errors.New("corrupt deflate stream")

// reach is how far back a match can refer.
const reach = 32 << 10

// Open inflates a stream that must hold exactly size bytes.
func Open(in []byte, size int) (*Stream, error) {
	s := &Stream{Data: make([]byte, size), in: in}
	r := bits{in: in}
	var t tables
	out := 0
	for last := false; !last; {
		s.blocks = append(s.blocks, block{r.at(), out})
		r.fill()
		last = r.take(1) == 1
		kind := r.take(2)
		var ok bool
		switch kind {
		case stored:
			out, ok = r.stored(s.Data, out)
		case fixed, dynamic:
			if ok = t.read(&r, kind); ok {
				out, ok = r.inflate(&t, s.Data, out)
			}
		}
		if !ok || r.at() > 8*len(in) {
			return nil, ErrCorrupt
		}
	}
	if out != size {
		return nil, ErrCorrupt
	}
	s.end = r.at()
	return s, nil
}

// The kinds of block.
const (
	stored = iota
	fixed
	dynamic
)

// Patch returns the stream with its data edited. Edits are in order and do not overlap.
func (s *Stream) Patch(edits []Edit) []byte {
	w := &writer{buf: make([]byte, 0, len(s.in)+len(s.in)/16+1024)}
	m := newMapping(edits)
	for i, b := range s.blocks {
		next, end := s.end, len(s.Data)
		if i+1 < len(s.blocks) {
			next, end = s.blocks[i+1].bit, s.blocks[i+1].out
		}
		final := i+1 == len(s.blocks)
		r := bits{in: s.in}
		r.seek(b.bit)
		r.take(1)
		kind := r.take(2)
		switch {
		case kind == stored:
			w.stored(m.apply(s.Data, b.out, end, final), final)
		case m.touches(b.out, end, final):
			w.blocks(s, m, &r, kind, b.out, end, final)
		default:
			w.copy(s.in, b.bit, next)
		}
	}
	return w.bytes()
}
