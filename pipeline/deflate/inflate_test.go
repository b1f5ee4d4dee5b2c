package deflate_test

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
	"testing"

	"guatu/pipeline/deflate"
)

// inflate reads a stream the way its users do, and takes only what every inflater would.
func inflate(stream []byte, size int) ([]byte, error) {
	out, at := make([]byte, size), 0
	r := deflate.NewReader(stream)
	var tables deflate.Tables
	for last := false; !last; {
		last = r.Take(1) == 1
		kind := r.Take(2)
		if kind == deflate.Stored {
			data, err := r.Stored()
			if err != nil || len(data) > size-at {
				return nil, deflate.ErrCorrupt
			}
			at += copy(out[at:], data)
			continue
		}
		err := tables.Read(r, kind)
		if err == nil && !tables.Sound() {
			err = deflate.ErrCorrupt
		}
		if err == nil {
			at, err = r.Inflate(&tables, out, at)
		}
		if err != nil {
			return nil, err
		}
	}
	if at != size || r.Over() {
		return nil, deflate.ErrCorrupt
	}
	return out, nil
}

// FuzzInflate holds that we read what the standard library reads, and nothing else.
func FuzzInflate(f *testing.F) {
	_, data := every()
	for _, level := range []int{0, 1, 6, 9, flate.HuffmanOnly} {
		for _, part := range [][]byte{nil, []byte("挂图"), data[:300], data[2000:3500]} {
			var b bytes.Buffer
			w, err := flate.NewWriter(&b, level)
			if err != nil {
				f.Fatal(err)
			}
			if _, err := w.Write(part); err != nil {
				f.Fatal(err)
			}
			if err := w.Close(); err != nil {
				f.Fatal(err)
			}
			f.Add(b.Bytes())
			f.Add(b.Bytes()[:b.Len()/2])
		}
	}
	f.Fuzz(func(t *testing.T, stream []byte) {
		want, err := io.ReadAll(flate.NewReader(bytes.NewReader(stream)))
		if len(want) > 1<<20 {
			return
		}
		got, ours := inflate(stream, len(want))
		if (ours == nil) != (err == nil) || ours != nil && !errors.Is(ours, deflate.ErrCorrupt) {
			t.Fatalf("we say %v, the standard library %v", ours, err)
		}
		if err == nil && !bytes.Equal(got, want) {
			t.Fatal("inflated something else")
		}
	})
}
