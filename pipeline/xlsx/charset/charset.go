// Package charset turns bytes of any encoding a Chinese office computer writes into UTF-8.
// It guesses only between encodings that cannot be mistaken for one another without a trace, and says what it took.
package charset

import (
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// UTF16 wraps a reader of UTF-16 bytes; a byte-order mark, when present, wins over bigEndian and is dropped.
func UTF16(r io.Reader, bigEndian bool) io.Reader {
	order := unicode.LittleEndian
	if bigEndian {
		order = unicode.BigEndian
	}
	return transform.NewReader(r, unicode.UTF16(order, unicode.UseBOM).NewDecoder())
}

// Named wraps a reader of bytes in the encoding a document declares ("GB2312", "gbk", "windows-1252" …).
func Named(label string, r io.Reader) (io.Reader, bool) {
	e, err := htmlindex.Get(label)
	if err != nil {
		return nil, false
	}
	return transform.NewReader(r, e.NewDecoder()), true
}

// GB18030 decodes bytes of GB2312, GBK or GB18030, which are subsets of one another; ok is false when some bytes fit none of them.
func GB18030(b []byte) (text []byte, ok bool) {
	out, err := simplifiedchinese.GB18030.NewDecoder().Bytes(b)
	if err != nil {
		return nil, false
	}
	return out, !containsReplacement(out)
}

// Text decodes a whole text file and names the encoding found: a byte-order mark or zero bytes tell UTF-16,
// validity tells UTF-8, and what is neither is tried as GB18030. ok is false when nothing fits.
func Text(b []byte) (text []byte, label string, ok bool) {
	switch wide, big := wide(b); {
	case bytes.HasPrefix(b, []byte{0xEF, 0xBB, 0xBF}):
		return b[3:], "utf-8-bom", utf8.Valid(b[3:])
	case wide:
		out, err := io.ReadAll(UTF16(bytes.NewReader(b), big))
		return out, "utf-16", err == nil && len(b)%2 == 0 && !containsReplacement(out)
	case utf8.Valid(b):
		return b, "utf-8", true
	case damagedUTF8(b):
		return nil, "utf-8", false
	}
	text, ok = GB18030(b)
	return text, "gb18030", ok
}

// damagedUTF8 reports whether text is UTF-8 save for a few bytes, as when a field was cut inside a character. Nearly all such
// text can be read as GB18030 too, as nonsense; genuine GB18030 holds hardly any sequence that UTF-8 allows.
func damagedUTF8(b []byte) bool {
	good, bad := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 2:
			good++
		}
		b = b[n:]
	}
	return good > 2*bad
}

// wide recognizes UTF-16 by its mark or, in text with some ASCII in it, by where the zero bytes stand.
func wide(b []byte) (is, bigEndian bool) {
	if len(b) >= 2 && (b[0] == 0xFF && b[1] == 0xFE || b[0] == 0xFE && b[1] == 0xFF) {
		return true, b[0] == 0xFE
	}
	even, odd := 0, 0
	head := b[:min(len(b), 4096)&^1]
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 {
			even++
		}
		if head[i+1] == 0 {
			odd++
		}
	}
	return even == 0 && odd > 0 || odd == 0 && even > 0, odd == 0
}

// Codepage decodes bytes of a Windows code page, 936 (GBK) for want of another.
func Codepage(page int, b []byte) string {
	var e encoding.Encoding = simplifiedchinese.GBK
	switch page {
	case 1252, 32769, 367:
		e = encodingOf("windows-1252")
	case 950:
		e = encodingOf("big5")
	}
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return string(b)
	}
	return string(out)
}

func encodingOf(label string) encoding.Encoding {
	e, err := htmlindex.Get(label)
	if err != nil {
		return encoding.Nop
	}
	return e
}

// containsReplacement looks for U+FFFD, which a decoder writes for what it cannot read.
func containsReplacement(b []byte) bool {
	for i := 0; i+2 < len(b); i++ {
		if b[i] == 0xEF && b[i+1] == 0xBF && b[i+2] == 0xBD {
			return true
		}
	}
	return false
}

// ToGBK encodes text as offices' older programs write it; ok is false when it has characters beyond GBK's superset GB18030.
func ToGBK(s string) (b []byte, ok bool) {
	b, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(s))
	return b, err == nil
}
