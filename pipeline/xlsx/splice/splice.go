// Package splice changes a few bytes of a DEFLATE stream (RFC 1951) and keeps the rest of it as it was compressed: blocks out of
// reach of a change are copied bit for bit, the others keep their matches and get new Huffman codes.
// It never looks for matches itself, and it refuses a stream that is not whole.
package splice

import (
	"fmt"

	"guatu/pipeline/deflate"
)

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

// Open inflates a stream that must hold exactly size bytes; one that is damaged or holds another number is a deflate.ErrCorrupt.
func Open(in []byte, size int) (*Stream, error) {
	s := &Stream{Data: make([]byte, size), in: in}
	r := deflate.NewReader(in)
	var t deflate.Tables
	out := 0
	for last := false; !last; {
		s.blocks = append(s.blocks, block{r.At(), out})
		last = r.Take(1) == 1
		var err error
		if out, err = s.inflate(r, &t, out); err == nil && r.Over() {
			err = deflate.ErrCorrupt
		}
		if err != nil {
			return nil, fmt.Errorf("inflate block %d at byte %d: %w", len(s.blocks), out, err)
		}
	}
	if out != size {
		return nil, fmt.Errorf("inflate %d bytes instead of %d: %w", out, size, deflate.ErrCorrupt)
	}
	s.end = r.At()
	return s, nil
}

// inflate reads one block. Codes that not everyone would take are refused, for they might be copied.
func (s *Stream) inflate(r *deflate.Reader, t *deflate.Tables, out int) (int, error) {
	kind := r.Take(2)
	if kind == deflate.Stored {
		data, err := r.Stored()
		if err != nil || len(data) > len(s.Data)-out {
			return out, deflate.ErrCorrupt
		}
		return out + copy(s.Data[out:], data), nil
	}
	if err := t.Read(r, kind); err != nil {
		return out, err
	}
	if !t.Sound() {
		return out, deflate.ErrCorrupt
	}
	return r.Inflate(t, s.Data, out)
}

// patch is a stream being edited.
type patch struct {
	s      *Stream
	m      *mapping
	w      *deflate.Writer
	tokens []deflate.Token // of the block that is being written
	t      deflate.Tables
}

// Patch returns the stream with its data edited. Edits are in order and do not overlap.
func (s *Stream) Patch(edits []Edit) []byte {
	p := &patch{s: s, m: newMapping(edits), w: deflate.NewWriter(make([]byte, 0, len(s.in)+len(s.in)/16+1024))}
	r := deflate.NewReader(s.in)
	for i, b := range s.blocks {
		next, end := s.end, len(s.Data)
		if i+1 < len(s.blocks) {
			next, end = s.blocks[i+1].bit, s.blocks[i+1].out
		}
		final := i+1 == len(s.blocks)
		r.Seek(b.bit + 1)
		kind := r.Take(2)
		switch {
		case kind == deflate.Stored:
			p.w.Stored(p.m.apply(s.Data, b.out, end, final), final)
		case p.m.touches(b.out, end, final):
			p.blocks(r, kind, b.out, end, final)
		default:
			p.w.Copy(s.in, b.bit, next)
		}
	}
	return p.w.Bytes()
}
