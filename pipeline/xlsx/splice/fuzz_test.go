package splice

import (
	"bytes"
	"compress/flate"
	"io"
	"testing"
)

// FuzzOpen holds that what opens is what the standard library reads, and can be edited.
func FuzzOpen(f *testing.F) {
	data := sheet(3)
	for _, level := range levels {
		f.Add(deflated(f, data, level), len(data), 40, 3, "12")
	}
	f.Fuzz(func(t *testing.T, comp []byte, size, at, n int, text string) {
		if size < 0 || size > 1<<16 || at < 0 || n < 0 || at > size || n > size-at {
			return
		}
		s, err := Open(comp, size)
		if err != nil {
			return
		}
		if want, err := io.ReadAll(flate.NewReader(bytes.NewReader(comp))); err == nil && !bytes.Equal(s.Data, want) {
			t.Fatal("inflated something else")
		}
		edits := []Edit{{at, at + n, text}}
		if !bytes.Equal(inflated(t, s.Patch(edits)), edited(s.Data, edits)) {
			t.Fatal("the data differ")
		}
	})
}
