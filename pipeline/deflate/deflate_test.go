package deflate_test

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"slices"
	"testing"

	"guatu/pipeline/deflate"
)

// every is one token of each kind: all bytes, all lengths, and the first and last distances of every symbol.
func every() (tokens []deflate.Token, data []byte) {
	put := func(t deflate.Token) {
		tokens = append(tokens, t)
		if !t.IsMatch() {
			data = append(data, byte(t))
			return
		}
		for range t.Length() {
			data = append(data, data[len(data)-t.Dist()])
		}
	}
	for b := range 256 {
		put(deflate.Literal(byte(b)))
	}
	for n := deflate.MinLength; n <= deflate.MaxLength; n++ {
		put(deflate.Match(n, n-2))
	}
	for d := 1; d <= deflate.MaxDist; d *= 2 {
		for _, dist := range []int{d, d + d/2, d + 1, d + d/2 + 1, 2*d - 1} {
			if dist <= min(len(data), deflate.MaxDist) {
				put(deflate.Match(3, dist))
			}
		}
	}
	return tokens, data
}

// read takes a stream apart into its tokens.
func read(t *testing.T, stream []byte) (tokens []deflate.Token) {
	t.Helper()
	r := deflate.NewReader(stream)
	var tables deflate.Tables
	for last := false; !last; {
		last = r.Take(1) == 1
		if err := tables.Read(r, r.Take(2)); err != nil {
			t.Fatal(err)
		}
		for {
			token := tables.Next(r)
			if token == deflate.None || r.Over() {
				t.Fatal("no code")
			}
			if token == deflate.End {
				break
			}
			tokens = append(tokens, token)
		}
	}
	return tokens
}

// standard is what the standard library reads.
func standard(t *testing.T, stream []byte) []byte {
	t.Helper()
	data, err := io.ReadAll(flate.NewReader(bytes.NewReader(stream)))
	if err != nil {
		t.Fatalf("the standard library cannot read it: %v", err)
	}
	return data
}

func TestTokensAreReadAsTheyWereWritten(t *testing.T) {
	tokens, data := every()
	dynamic := deflate.NewWriter(nil)
	dynamic.Block(tokens[:300], false)
	dynamic.Block(tokens[300:], true)

	fixed := deflate.NewWriter(nil)
	fixed.Put(1|deflate.Fixed<<1, 3)
	var codes deflate.Codes
	if err := codes.Read(deflate.NewReader(nil), deflate.Fixed); err != nil {
		t.Fatal(err)
	}
	for _, token := range append(slices.Clone(tokens), deflate.End) {
		fixed.Token(token, &codes)
	}

	for name, w := range map[string]*deflate.Writer{"dynamic": dynamic, "fixed": fixed} {
		stream := w.Bytes()
		if !bytes.Equal(standard(t, stream), data) {
			t.Errorf("%s: the standard library reads something else", name)
		}
		if got, err := deflate.Whole(stream, len(data)); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s: inflated something else: %v", name, err)
		}
		if !slices.Equal(read(t, stream), tokens) {
			t.Errorf("%s: other tokens", name)
		}
	}
}

// Codes grow as long as they may where symbols are ever rarer.
func TestLongCodesAreReadAsTheyWereWritten(t *testing.T) {
	var tokens []deflate.Token
	for a, b, s := 1, 1, 0; s < 24; a, b, s = b, a+b, s+1 {
		tokens = append(tokens, slices.Repeat([]deflate.Token{deflate.Literal(byte(s))}, a)...)
	}
	w := deflate.NewWriter(nil)
	w.Block(tokens, true)
	stream := w.Bytes()
	if !slices.Equal(read(t, stream), tokens) {
		t.Error("other tokens")
	}
	if got, err := deflate.Whole(stream, len(tokens)); err != nil || !bytes.Equal(got, standard(t, stream)) {
		t.Errorf("inflated something else: %v", err)
	}
}

func TestBitsAreReadAsTheyWereWritten(t *testing.T) {
	rnd := rand.New(rand.NewPCG(19, 51))
	type field struct {
		v uint64
		n uint
	}
	var fields []field
	w := deflate.NewWriter(nil)
	for range 2000 {
		n := uint(rnd.IntN(33))
		f := field{rnd.Uint64() & (1<<n - 1), n}
		fields = append(fields, f)
		w.Put(f.v, f.n)
	}
	in := w.Bytes()
	for _, shift := range []uint{0, 1, 7, 31} { // and copied to another place
		c := deflate.NewWriter(nil)
		c.Put(0, shift)
		c.Copy(in, 0, 8*len(in))
		r := deflate.NewReader(c.Bytes())
		r.Seek(int(shift))
		for i, f := range fields {
			if got := r.Take(f.n); uint64(got) != f.v {
				t.Fatalf("shifted by %d, field %d: %x instead of %x", shift, i, got, f.v)
			}
		}
		if r.Over() {
			t.Error("read past the end")
		}
		if r.Take(32); !r.Over() {
			t.Error("nothing noticed at the end")
		}
	}
}
