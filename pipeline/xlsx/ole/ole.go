// Package ole opens the compound files that hold .xls, .et, Word and encrypted documents, stream by stream.
// It interprets no stream.
package ole

import (
	"bytes"
	"io"

	"github.com/richardlehane/mscfb"

	"guatu/pipeline/xlsx/guard"
)

// Signature begins every compound file.
var Signature = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// File is an opened compound file: its top-level streams by name.
type File struct{ streams map[string]*mscfb.File }

// Open reads the directory.
func Open(data []byte) (f *File, err error) {
	// The library indexes sectors by what the file says; a lie about them ends in a run-time panic there.
	defer func() {
		if p := recover(); p != nil {
			f, err = nil, guard.Broken("compound file: %v", p)
		}
	}()
	doc, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		if len(data) < 1536 {
			return nil, guard.Short("compound file: %v", err)
		}
		return nil, guard.Broken("compound file: %v", err)
	}
	f = &File{streams: map[string]*mscfb.File{}}
	for _, e := range doc.File {
		if len(e.Path) == 0 && f.streams[e.Name] == nil {
			f.streams[e.Name] = e
		}
	}
	return f, nil
}

// Has reports whether a top-level stream or storage of that name exists.
func (f *File) Has(name string) bool { return f.streams[name] != nil }

// Stream reads a whole top-level stream of at most max bytes.
func (f *File) Stream(name string, max int64) (b []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			b, err = nil, guard.Broken("compound file: stream %s: %v", name, p)
		}
	}()
	e := f.streams[name]
	if e == nil {
		return nil, guard.Broken("compound file: no stream %s", name)
	}
	if e.Size < 0 || e.Size > max {
		return nil, guard.TooBig("compound file: stream %s of %d bytes", name, e.Size)
	}
	b = make([]byte, e.Size)
	if n, err := io.ReadFull(e, b); err != nil {
		return nil, guard.Short("compound file: stream %s ends after %d of %d bytes: %v", name, n, e.Size, err)
	}
	return b, nil
}
