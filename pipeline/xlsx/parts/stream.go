package parts

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"io"
	"sync"

	"guatu/pipeline/deflate"
	"guatu/pipeline/xlsx/guard"
)

// Stream yields the bytes of one part. Reading to the end proves size and checksum: an error
// from Read is a *guard.Refusal, and io.EOF is only returned for a part that is what the directory says.
type Stream struct {
	a      *Archive
	name   string
	want   uint64
	packed int64
	sum    uint32
	crc    uint32
	n      uint64
	src    io.Reader
	fl     *deflate.Stream
	err    error
}

var inflaters = sync.Pool{New: func() any { return &deflate.Stream{} }}

// Part starts reading a part. Close it to give its buffers back.
func (a *Archive) Part(name string) (*Stream, error) {
	f := a.files[Key(name)]
	if f == nil {
		return nil, guard.Broken("part %s is missing", name)
	}
	if f.Flags&1 != 0 {
		return nil, guard.Locked("zip")
	}
	raw, err := a.packed(f)
	if err != nil {
		return nil, err
	}
	s := &Stream{a: a, name: f.Name, want: f.UncompressedSize64, packed: int64(len(raw)), sum: f.CRC32}
	switch f.Method {
	case zip.Store:
		s.src = bytes.NewReader(raw)
	case zip.Deflate:
		s.fl = inflaters.Get().(*deflate.Stream)
		s.fl.Reset(raw)
		s.src = s.fl
	default:
		return nil, guard.Broken("part %s: packing method %d is not allowed in a workbook", name, f.Method)
	}
	return s, nil
}

// Read implements io.Reader.
func (s *Stream) Read(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.src.Read(p)
	s.crc = crc32.Update(s.crc, crc32.IEEETable, p[:n])
	s.n += uint64(n)
	switch l := s.a.limits; {
	case s.n > s.want:
		s.err = guard.Broken("part %s is larger than the directory says (%d bytes)", s.name, s.want)
	case s.a.spent.Add(int64(n)) > l.XMLBytes:
		s.err = guard.TooBig("more than %d bytes inflated", l.XMLBytes)
	case int64(s.n) > l.RatioFrom && int64(s.n) > l.Ratio*s.packed:
		s.err = guard.TooBig("part %s inflates more than %d times", s.name, l.Ratio)
	case err == io.EOF && s.n < s.want:
		s.err = guard.Broken("part %s ends after %d of %d bytes", s.name, s.n, s.want)
	case err == io.EOF && s.crc != s.sum:
		s.err = guard.Broken("part %s fails its checksum", s.name)
	case err == io.EOF:
		s.err = io.EOF
	case err != nil:
		s.err = guard.Broken("part %s: %v", s.name, err)
	}
	if s.err != nil && s.err != io.EOF {
		return 0, s.err
	}
	return n, s.err
}

// Close gives the buffers back; the stream must not be read afterwards.
func (s *Stream) Close() {
	if s.fl != nil {
		inflaters.Put(s.fl)
		s.fl, s.src, s.err = nil, nil, io.ErrClosedPipe
	}
}

// All reads a whole part.
func (a *Archive) All(name string) ([]byte, error) {
	s, err := a.Part(name)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return io.ReadAll(s)
}
