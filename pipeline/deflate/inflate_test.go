package deflate_test

import (
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"
	"testing/iotest"

	"guatu/pipeline/deflate"
)

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
	var pieces deflate.Stream
	f.Fuzz(func(t *testing.T, stream []byte) {
		want, err := io.ReadAll(flate.NewReader(bytes.NewReader(stream)))
		if len(want) > 1<<20 {
			return
		}
		got, ours := deflate.Whole(stream, len(want))
		if (ours == nil) != (err == nil) || ours != nil && !errors.Is(ours, deflate.ErrCorrupt) {
			t.Fatalf("we say %v, the standard library %v", ours, err)
		}
		if err == nil && !bytes.Equal(got, want) {
			t.Fatal("inflated something else")
		}
		pieces.Reset(stream)
		got, ours = io.ReadAll(&pieces)
		if (ours == nil) != (err == nil) || ours != nil && !errors.Is(ours, deflate.ErrCorrupt) {
			t.Fatalf("piece by piece we say %v, the standard library %v", ours, err)
		}
		if err == nil && len(got) != len(want) || !bytes.HasPrefix(got, want) && !bytes.HasPrefix(want, got) {
			t.Fatal("piece by piece inflated something else")
		}
	})
}

// What does not fit into the window comes out whole all the same: matches across its end, long runs, noise without codes, and blocks of each kind.
func TestStreamsLongerThanTheWindow(t *testing.T) {
	rnd := rand.New(rand.NewPCG(19, 51))
	noise := make([]byte, 300<<10)
	for i := range noise {
		noise[i] = byte(rnd.UintN(256))
	}
	var rows []byte
	for i := range 20000 {
		rows = fmt.Appendf(rows, `<c r="A%d" s="3" t="s"><v>%d</v></c>`, i, rnd.IntN(1000))
	}
	var s deflate.Stream
	for name, data := range map[string][]byte{"noise": noise, "rows": rows, "one byte": bytes.Repeat([]byte{'7'}, 1<<20),
		"far back": append(noise[:deflate.MaxDist:deflate.MaxDist], bytes.Repeat(noise[:deflate.MaxDist], 9)...)} {
		for _, level := range []int{0, 1, 6, 9, flate.HuffmanOnly} {
			var b bytes.Buffer
			w, err := flate.NewWriter(&b, level)
			if err != nil {
				t.Fatal(err)
			}
			w.Write(data)
			w.Close()
			s.Reset(b.Bytes())
			if got, err := io.ReadAll(iotest.HalfReader(&s)); err != nil || !bytes.Equal(got, data) {
				t.Errorf("%s, level %d: %d bytes of %d, %v", name, level, len(got), len(data), err)
			}
			s.Reset(b.Bytes()[:b.Len()-1])
			if got, err := io.ReadAll(&s); !errors.Is(err, deflate.ErrCorrupt) || !bytes.HasPrefix(data, got) {
				t.Errorf("%s, level %d, cut off: %d bytes of %d, %v", name, level, len(got), len(data), err)
			}
		}
	}
}
