package write

import (
	"strconv"
	"unicode/utf8"

	"guatu/pipeline/book"
)

// textLimit is how many UTF-16 units a cell may hold.
const textLimit = 32767

// AppendText escapes s for element content and attribute values.
func AppendText(dst []byte, s string) []byte {
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < utf8.RuneSelf && c != '&' && c != '<' && c != '>' && c != '"' {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			dst = append(dst, s[start:i]...)
			dst = appendSpecial(dst, c)
			i++
			start = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || r == 0xFFFE || r == 0xFFFF {
			dst = append(dst, s[start:i]...)
			dst = append(dst, "\uFFFD"...)
			start = i + n
		}
		i += n
	}
	return append(dst, s[start:]...)
}

func appendSpecial(dst []byte, c byte) []byte {
	switch c {
	case '&':
		return append(dst, "&amp;"...)
	case '<':
		return append(dst, "&lt;"...)
	case '>':
		return append(dst, "&gt;"...)
	case '"':
		return append(dst, "&quot;"...)
	case '\n':
		return append(dst, "&#10;"...)
	case '\t':
		return append(dst, "&#9;"...)
	}
	return append(dst, ' ') // no other control character is allowed in XML 1.0
}

// AppendString escapes a cell's string: what XML cannot hold is written in the _xHHHH_ form of ECMA-376 (ST_Xstring).
func AppendString(dst []byte, s string) []byte {
	if !needsEscape(s) {
		return append(dst, s...)
	}
	if len(s) > textLimit {
		if cut := book.Cut(s, textLimit-1); len(cut) < len(book.Cut(s, textLimit)) || len(cut) < len(s) {
			s = cut + "…"
		}
	}
	start := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_' && isEscape(s[i:]):
			dst = AppendText(dst, s[start:i])
			dst = append(dst, "_x005F_"...)
			start = i + 1
		case c < ' ' && c != '\n' && c != '\t':
			dst = AppendText(dst, s[start:i])
			dst = append(dst, "_x00"...)
			dst = append(dst, "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15], '_')
			start = i + 1
		}
	}
	return AppendText(dst, s[start:])
}

// needsEscape tells the few odd strings from the many plain ones.
func needsEscape(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ', c == '&', c == '<', c == '>', c == '_', c == '"', c == 0xEF, c >= 0xF5:
			return true
		}
	}
	return len(s) > textLimit || !utf8.ValidString(s)
}

func isEscape(s string) bool {
	if len(s) < 7 || s[1] != 'x' || s[6] != '_' {
		return false
	}
	for _, c := range []byte(s[2:6]) {
		if (c < '0' || c > '9') && (c < 'A' || c > 'F') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

// outerSpace reports whether a reader would trim the string without xml:space.
func outerSpace(s string) bool {
	if s == "" {
		return false
	}
	a, b := s[0], s[len(s)-1]
	return a <= ' ' || b <= ' '
}

func appendInt(dst []byte, n int) []byte { return strconv.AppendInt(dst, int64(n), 10) }

// attr writes name="value" with a leading blank.
func attr(dst []byte, name, value string) []byte {
	dst = append(dst, ' ')
	dst = append(dst, name...)
	dst = append(dst, `="`...)
	dst = AppendText(dst, value)
	return append(dst, '"')
}
