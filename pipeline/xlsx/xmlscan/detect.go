package xmlscan

import (
	"bytes"
	"io"
	"strings"

	"guatu/pipeline/xlsx/charset"
	"guatu/pipeline/xlsx/guard"
)

// detect finds the encoding from the first bytes (XML 1.0, appendix F) and puts a decoder in front when it is not UTF-8.
func (l *Lexer) detect() error {
	if _, err := l.fill(4); err != nil {
		return err
	}
	w := l.buf[l.pos:l.end]
	switch {
	case bytes.HasPrefix(w, []byte{0xFE, 0xFF}), bytes.HasPrefix(w, []byte{0, '<'}):
		return l.through(func(r io.Reader) io.Reader { return charset.UTF16(r, true) })
	case bytes.HasPrefix(w, []byte{0xFF, 0xFE}), bytes.HasPrefix(w, []byte{'<', 0}):
		return l.through(func(r io.Reader) io.Reader { return charset.UTF16(r, false) })
	case bytes.HasPrefix(w, []byte{0xEF, 0xBB, 0xBF}):
		l.pos += 3
	}
	return l.declared()
}

// declared obeys an encoding named in the XML declaration.
func (l *Lexer) declared() error {
	if _, err := l.fill(200); err != nil {
		return err
	}
	w := l.buf[l.pos:l.end]
	end := bytes.Index(w, []byte("?>"))
	if !bytes.HasPrefix(w, []byte("<?xml")) || end < 0 {
		return nil
	}
	for b := w[len("<?xml"):end]; ; {
		name, value, rest, ok := nextAttr(b)
		if !ok {
			return nil
		}
		if string(name) == "encoding" {
			return l.encoding(string(value))
		}
		b = rest
	}
}

func (l *Lexer) encoding(label string) error {
	switch label = strings.ToLower(label); label {
	// A document that says UTF-16 in UTF-8 bytes was converted by a program that left the declaration alone.
	case "", "utf-8", "utf8", "us-ascii", "ascii", "utf-16":
		return nil
	}
	bad := false
	err := l.through(func(r io.Reader) io.Reader {
		dec, ok := charset.Named(label, r)
		if !ok {
			bad = true
			return r
		}
		return dec
	})
	if bad {
		return guard.Broken("xml: unknown encoding %.40q", label)
	}
	return err
}

// through starts the window again with everything from pos on decoded.
func (l *Lexer) through(decode func(io.Reader) io.Reader) error {
	seen := bytes.Clone(l.buf[l.pos:l.end])
	l.r = decode(io.MultiReader(bytes.NewReader(seen), tail{l.r, l.atEOF, l.readErr}))
	l.pos, l.end, l.atEOF, l.readErr = 0, 0, false, nil
	if _, err := l.fill(3); err != nil {
		return err
	}
	if bytes.HasPrefix(l.buf[:l.end], []byte{0xEF, 0xBB, 0xBF}) {
		l.pos = 3
	}
	return nil
}

// tail is the unread rest of the input, which may already have ended.
type tail struct {
	r    io.Reader
	done bool
	err  error
}

func (t tail) Read(p []byte) (int, error) {
	if !t.done {
		return t.r.Read(p)
	}
	if t.err != nil {
		return 0, t.err
	}
	return 0, io.EOF
}
