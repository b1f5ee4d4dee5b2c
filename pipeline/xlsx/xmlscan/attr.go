package xmlscan

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"guatu/pipeline/xlsx/guard"
)

// nameOK accepts what can be a name in ASCII, and leaves other letters to themselves.
func nameOK(name []byte) bool {
	if len(name) == 0 || name[0] == ':' || name[0] == '-' || name[0] == '.' || name[0] >= '0' && name[0] <= '9' {
		return false
	}
	for _, c := range name {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == ':', c == '_', c == '-', c == '.', c >= 0x80:
		default:
			return false
		}
	}
	return true
}

func trimLeft(b []byte) []byte {
	for len(b) > 0 && blank(b[0]) {
		b = b[1:]
	}
	return b
}

// nextAttr cuts the first name="value" off b.
func nextAttr(b []byte) (name, value, rest []byte, ok bool) {
	i := bytes.IndexByte(b, '=')
	if i < 0 {
		return nil, nil, nil, false
	}
	name = trimLeft(b[:i])
	for len(name) > 0 && blank(name[len(name)-1]) {
		name = name[:len(name)-1]
	}
	b = trimLeft(b[i+1:])
	if len(b) == 0 || b[0] != '"' && b[0] != '\'' {
		return nil, nil, nil, false
	}
	j := bytes.IndexByte(b[1:], b[0])
	if j < 0 {
		return nil, nil, nil, false
	}
	return name, b[1 : j+1], b[j+2:], true
}

// manyAttrs bounds the comparison of each with all others; the richest element of a spreadsheet has about thirty.
const manyAttrs = 500

// attr is one attribute of a start tag; both slices lie in the window.
type attr struct{ name, value []byte }

// parseAttrs takes a start tag's attributes apart, once. They have to be well-formed, none twice.
func (l *Lexer) parseAttrs(b []byte) error {
	l.attrs = l.attrs[:0]
	for {
		if b = trimLeft(b); len(b) == 0 {
			return nil
		}
		name, value, rest, ok := nextAttr(b)
		if !ok || !nameOK(name) || bytes.IndexByte(value, '<') >= 0 || len(rest) > 0 && !blank(rest[0]) {
			return guard.Broken("xml: malformed attributes %.60q", b)
		}
		if len(l.attrs) == manyAttrs {
			return guard.TooBig("xml: more than %d attributes", manyAttrs)
		}
		for i := range l.attrs {
			if bytes.Equal(l.attrs[i].name, name) {
				return guard.Broken("xml: attribute %.40q twice", name)
			}
		}
		l.attrs = append(l.attrs, attr{name, value})
		b = rest
	}
}

// Attr returns the value of the attribute with that local name, entities decoded, as the file spells it. An attribute
// without a prefix wins over one with. The bytes may alias the window.
func (l *Lexer) Attr(name string) ([]byte, bool) {
	var found []byte
	have := false
	for i := range l.attrs {
		a := &l.attrs[i]
		if string(a.name) == name {
			found, have = a.value, true
			break
		}
		if len(a.name) > len(name) && string(local(a.name)) == name && !have && !bytes.HasPrefix(a.name, []byte("xmlns:")) {
			found, have = a.value, true
		}
	}
	if bytes.IndexByte(found, '&') >= 0 {
		// An entity that cannot be decoded in an attribute we use is left as it stands.
		if dec, err := appendDecoded(nil, found); err == nil {
			return dec, have
		}
	}
	return found, have
}

// Str is Attr as a string, "" when absent.
func (l *Lexer) Str(name string) string {
	v, _ := l.Attr(name)
	return string(v)
}

// Int is Attr as a number; ok is false when it is absent or not a number.
func (l *Lexer) Int(name string) (int, bool) {
	v, have := l.Attr(name)
	n, err := strconv.Atoi(string(bytes.Trim(v, " \t\r\n")))
	return n, have && err == nil
}

// Bool is Attr as an XML boolean, false when absent.
func (l *Lexer) Bool(name string) bool {
	v, _ := l.Attr(name)
	return string(v) == "1" || string(v) == "true" || string(v) == "on"
}

// AppendText appends the decoded text of the current Text event.
func (l *Lexer) AppendText(dst []byte) ([]byte, error) {
	if l.cdata {
		if !utf8.Valid(l.text) {
			return dst, guard.Broken("xml: text is not valid UTF-8")
		}
		return append(dst, l.text...), nil
	}
	return appendDecoded(dst, l.text)
}

// Content appends all text of the element whose Start was just returned, children's included, and moves to its End.
func (l *Lexer) Content(dst []byte) ([]byte, error) {
	for depth := l.Depth(); ; {
		if err := l.Next(); err != nil {
			return dst, noEOF(err)
		}
		switch {
		case l.Kind == Text:
			var err error
			if dst, err = l.AppendText(dst); err != nil {
				return dst, err
			}
		case l.Kind == End && l.Depth() == depth-1:
			return dst, nil
		}
	}
}

// AppendDecoded appends raw character data with its entities resolved and its line ends made \n (XML 1.0, 2.11).
func AppendDecoded(dst, raw []byte) ([]byte, error) { return appendDecoded(dst, raw) }

func appendDecoded(dst, raw []byte) ([]byte, error) {
	if !utf8.Valid(raw) {
		return dst, guard.Broken("xml: text is not valid UTF-8")
	}
	for {
		i := bytes.IndexAny(raw, "&\r")
		if i < 0 {
			return append(dst, raw...), nil
		}
		dst = append(dst, raw[:i]...)
		if raw[i] == '\r' {
			dst = append(dst, '\n')
			raw = bytes.TrimPrefix(raw[i+1:], []byte{'\n'})
			continue
		}
		end := bytes.IndexByte(raw[i:], ';')
		if end < 0 || end > 12 {
			return dst, guard.Broken("xml: %.20q is not an entity", raw[i:])
		}
		r, ok := entity(string(raw[i+1 : i+end]))
		if !ok {
			return dst, guard.Broken("xml: unknown entity %.20q", raw[i:i+end+1])
		}
		dst = utf8.AppendRune(dst, r)
		raw = raw[i+end+1:]
	}
}

func entity(s string) (rune, bool) {
	switch s {
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "amp":
		return '&', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	if len(s) < 2 || s[0] != '#' {
		return 0, false
	}
	base, digits := 10, s[1:]
	if digits[0] == 'x' || digits[0] == 'X' {
		base, digits = 16, digits[1:]
	}
	n, err := strconv.ParseUint(digits, base, 32)
	return rune(n), err == nil && n > 0 && n <= utf8.MaxRune
}
