package pack

import (
	"archive/zip"
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
)

// piece is a stretch of an original: bytes of the body as they are, or, where Frames is not 0 long, a deflate stream to be written from tokens and frames.
type piece struct {
	At, Size            int
	FramesAt, FramesLen int `json:",omitempty"`
}

// stretch is a piece before it has its place in the body.
type stretch struct {
	of             int // index of the original
	name           string
	bytes          []byte // plain bytes or tokens
	frames         []byte // nil for plain bytes
	at, framesHere int
}

// arrange takes all originals apart and lays equal members side by side, where the compressor sees best what they share; what is exactly equal is kept once.
func arrange(originals []Original) (entries []entry, body []byte) {
	var all []*stretch
	for i, o := range originals {
		entries = append(entries, entry{SHA256: o.SHA256, Size: len(o.Data)})
		all = append(all, split(i, o.Data)...)
	}
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b *stretch) int { return cmp.Compare(a.name, b.name) })
	have := map[[sha256.Size]byte]int{}
	place := func(data []byte) int {
		sum := sha256.Sum256(data)
		at, ok := have[sum]
		if !ok {
			at = len(body)
			have[sum] = at
			body = append(body, data...)
		}
		return at
	}
	for _, s := range sorted {
		s.at, s.framesHere = place(s.bytes), place(s.frames)
	}
	for _, s := range all {
		e := &entries[s.of]
		e.Pieces = append(e.Pieces, piece{s.at, len(s.bytes), s.framesHere, len(s.frames)})
	}
	return entries, body
}

// split cuts a zip at its deflated members. Anything else, and any member that is not put together again exactly, is one plain stretch.
func split(of int, data []byte) []*stretch {
	var out []*stretch
	pos := 0
	plain := func(to int) {
		if to > pos {
			out = append(out, &stretch{of: of, bytes: data[pos:to]})
			pos = to
		}
	}
	for _, m := range members(data) {
		if m.from < pos {
			continue
		}
		stream := data[m.from:m.to]
		tokens, frames, err := tokens(stream)
		if err != nil || !written(tokens, frames, stream) {
			continue
		}
		plain(m.from)
		out = append(out, &stretch{of: of, name: m.name, bytes: tokens, frames: frames})
		pos = m.to
	}
	plain(len(data))
	return out
}

func written(tokens, frames, want []byte) bool {
	got, err := stream(tokens, frames)
	return err == nil && bytes.Equal(got, want)
}

type member struct {
	name     string
	from, to int
}

// members are the deflated members of a zip by place; none where data is no zip.
func members(data []byte) []member {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil
	}
	var out []member
	for _, f := range z.File {
		from, err := f.DataOffset()
		if err != nil || f.Method != zip.Deflate || f.CompressedSize64 > uint64(len(data)) || from+int64(f.CompressedSize64) > int64(len(data)) {
			continue
		}
		out = append(out, member{f.Name, int(from), int(from) + int(f.CompressedSize64)})
	}
	slices.SortStableFunc(out, func(a, b member) int { return cmp.Compare(a.from, b.from) })
	return out
}

// join puts an original together from the body and proves it.
func (e entry) join(body []byte) ([]byte, error) {
	if e.Size < 0 || e.Size > largest {
		return nil, fmt.Errorf("original %s: its size %d is impossible", e.SHA256, e.Size)
	}
	out := make([]byte, 0, e.Size)
	for _, p := range e.Pieces {
		data, err := part(body, p.At, p.Size)
		if err != nil {
			return nil, fmt.Errorf("original %s: %w", e.SHA256, err)
		}
		if p.FramesLen > 0 {
			frames, err := part(body, p.FramesAt, p.FramesLen)
			if err != nil {
				return nil, fmt.Errorf("original %s: %w", e.SHA256, err)
			}
			if data, err = stream(data, frames); err != nil {
				return nil, fmt.Errorf("original %s: %w", e.SHA256, err)
			}
		}
		out = append(out, data...)
	}
	if got := digest(out); got != e.SHA256 {
		return nil, fmt.Errorf("original %s has become %s in its pack", e.SHA256, got)
	}
	return out, nil
}

func part(body []byte, at, size int) ([]byte, error) {
	if at < 0 || size < 0 || at > len(body)-size {
		return nil, fmt.Errorf("a piece lies outside the pack")
	}
	return body[at : at+size], nil
}
