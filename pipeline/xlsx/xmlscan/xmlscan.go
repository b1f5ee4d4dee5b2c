// Package xmlscan is a strict pull scanner for the XML of spreadsheets: one window, no allocation per element.
// It refuses document types, unknown entities, wrong nesting and oversized tokens, and resolves no namespace or external reference.
package xmlscan

import (
	"bytes"
	"io"

	"guatu/pipeline/xlsx/guard"
)

// Kind is what Next stopped at.
type Kind uint8

const (
	Start Kind = iota + 1
	End
	Text // character data; AppendText decodes it
)

// Lexer reads one document. Its byte slices are valid until the next call of Next, Window or Fill.
type Lexer struct {
	Kind Kind
	Name []byte // of Start and End, without prefix

	// Watch, when set, names elements that Seen counts wherever they stand, in what is skipped too.
	Watch string
	Seen  int

	r        io.Reader
	buf      []byte
	pos, end int
	max      int
	atEOF    bool
	readErr  error

	attrs   []attr // of the start tag
	text    []byte
	cdata   bool
	closing bool // the start tag was <a/>: an End follows
	rooted  bool // the root element has begun

	open  []byte // names of the open elements, prefix included, joined
	marks []int  // where each begins in open
}

const firstWindow = 64 << 10

// Reset begins a new document and keeps the window. Tokens larger than max bytes are refused.
func (l *Lexer) Reset(r io.Reader, max int64) error {
	buf := l.buf
	// A window that one huge token has stretched is not kept for the next document.
	if len(buf) == 0 || len(buf) > 16*firstWindow {
		buf = make([]byte, firstWindow)
	}
	*l = Lexer{buf: buf, max: int(max), open: l.open[:0], marks: l.marks[:0], attrs: l.attrs[:0], r: r}
	return l.detect()
}

// Depth is the number of open elements, counting one whose Start was just returned.
func (l *Lexer) Depth() int { return len(l.marks) }

// fill gets at least want bytes behind pos into the window, unless the input ends; it reports whether it got them.
func (l *Lexer) fill(want int) (bool, error) {
	for l.end-l.pos < want {
		if l.atEOF {
			return false, l.readErr
		}
		if l.pos > 0 {
			l.end = copy(l.buf, l.buf[l.pos:l.end])
			l.pos = 0
		}
		if l.end == len(l.buf) {
			if len(l.buf) >= l.max {
				return false, guard.TooBig("xml: a token of more than %d bytes", l.max)
			}
			l.buf = append(l.buf, make([]byte, len(l.buf))...)
		}
		n, err := l.r.Read(l.buf[l.end:])
		l.end += n
		if err != nil {
			l.atEOF = true
			if err != io.EOF {
				l.readErr = err
			}
		}
	}
	return true, nil
}

// find returns the offset from pos of the first pat at or after from, reading on as needed.
func (l *Lexer) find(pat []byte, from int) (int, error) {
	for {
		if from < l.end-l.pos {
			if i := bytes.Index(l.buf[l.pos+from:l.end], pat); i >= 0 {
				return from + i, nil
			}
			from = max(from, l.end-l.pos-len(pat)+1)
		}
		ok, err := l.fill(l.end - l.pos + 1)
		if err != nil {
			return 0, err
		}
		if !ok {
			return -1, nil
		}
	}
}

// Window returns the unread bytes, at least want of them unless the document is shorter. For scanners that
// take a common form directly; what they took they report by Advance.
func (l *Lexer) Window(want int) ([]byte, error) {
	if l.closing {
		return nil, nil
	}
	if l.end-l.pos < want {
		if _, err := l.fill(want); err != nil {
			return nil, err
		}
	}
	return l.buf[l.pos:l.end], nil
}

// Advance passes n bytes of whole, well-formed elements.
func (l *Lexer) Advance(n int) { l.pos += n }

// Rest reads the input to its end, which proves its checksum, and refuses anything but blanks, comments and instructions.
func (l *Lexer) Rest() error {
	for {
		err := l.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// Skip passes the element whose Start was just returned, with all it holds.
func (l *Lexer) Skip() error {
	for depth := l.Depth(); ; {
		if err := l.Next(); err != nil {
			return noEOF(err)
		}
		if l.Kind == End && l.Depth() == depth-1 {
			return nil
		}
	}
}

// Child moves to the Start of the next child of the element at depth and reports false at that element's End.
func (l *Lexer) Child(depth int) (bool, error) {
	for {
		if err := l.Next(); err != nil {
			return false, noEOF(err)
		}
		if l.Kind == Start && l.Depth() == depth+1 {
			return true, nil
		}
		if l.Kind == End && l.Depth() == depth-1 {
			return false, nil
		}
	}
}

func noEOF(err error) error {
	if err == io.EOF {
		return guard.Broken("xml: the document ends inside an element")
	}
	return err
}
