package biff

import (
	"unicode/utf16"
	"unicode/utf8"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/charset"
	"guatu/pipeline/xlsx/guard"
)

// text reads strings that may run over the ends of records ([MS-XLS] 2.5.293, XLUnicodeRichExtendedString).
type text struct {
	chunks [][]byte // what is left of the first, then the others
	units  []uint16
}

// bytes takes n bytes that may cross a border, where nothing is inserted.
func (t *text) bytes(n int) ([]byte, error) {
	if len(t.chunks) > 0 && len(t.chunks[0]) >= n {
		b := t.chunks[0][:n]
		t.chunks[0] = t.chunks[0][n:]
		return b, nil
	}
	var b []byte
	for n > 0 {
		for len(t.chunks) > 0 && len(t.chunks[0]) == 0 {
			t.chunks = t.chunks[1:]
		}
		if len(t.chunks) == 0 {
			return nil, guard.Short("xls: a string runs beyond its records")
		}
		k := min(n, len(t.chunks[0]))
		b = append(b, t.chunks[0][:k]...)
		t.chunks[0] = t.chunks[0][k:]
		n -= k
	}
	return b, nil
}

// chars appends n characters. Where they cross a border the new record begins with a byte that says their width anew.
func (t *text) chars(dst []byte, n int, wide bool) ([]byte, error) {
	t.units = t.units[:0]
	for n > 0 {
		if len(t.chunks) > 0 && len(t.chunks[0]) == 0 {
			t.chunks = t.chunks[1:]
			flag, err := t.bytes(1)
			if err != nil {
				return dst, err
			}
			wide = flag[0]&1 != 0
			continue
		}
		if len(t.chunks) == 0 {
			return dst, guard.Short("xls: a string runs beyond its records")
		}
		b := t.chunks[0]
		k := 0
		if wide {
			k = min(n, len(b)/2)
			for i := range k {
				t.units = append(t.units, uint16(u16(b, 2*i)))
			}
			b = b[2*k:]
		} else {
			k = min(n, len(b))
			for _, c := range b[:k] {
				t.units = append(t.units, uint16(c))
			}
			b = b[k:]
		}
		if k == 0 {
			return dst, guard.Broken("xls: a string character is cut in two")
		}
		t.chunks[0] = b
		n -= k
	}
	return appendUTF16(dst, t.units), nil
}

// appendUTF16 joins surrogate pairs; a lone half becomes U+FFFD.
func appendUTF16(dst []byte, units []uint16) []byte {
	for i := 0; i < len(units); i++ {
		r := rune(units[i])
		if utf16.IsSurrogate(r) {
			low := rune(0)
			if i+1 < len(units) {
				low = rune(units[i+1])
			}
			if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
				i++
			}
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// rich appends one string with its length in front, and reports the marks of its formatted runs.
func (t *text) rich(dst []byte, fonts []grid.Mark) ([]byte, grid.Mark, error) {
	head, err := t.bytes(3)
	if err != nil {
		return dst, 0, err
	}
	n, flags := u16(head, 0), head[2]
	runs, ext := 0, 0
	if flags&8 != 0 {
		b, err := t.bytes(2)
		if err != nil {
			return dst, 0, err
		}
		runs = u16(b, 0)
	}
	if flags&4 != 0 {
		b, err := t.bytes(4)
		if err != nil {
			return dst, 0, err
		}
		if ext = int(u32(b, 0)); ext < 0 || ext > 1<<24 {
			return dst, 0, guard.Broken("xls: phonetic data of %d bytes", ext)
		}
	}
	if dst, err = t.chars(dst, n, flags&1 != 0); err != nil {
		return dst, 0, err
	}
	b, err := t.bytes(4 * runs)
	if err != nil {
		return dst, 0, err
	}
	var m grid.Mark
	for i := range runs {
		m |= fontAt(fonts, u16(b, 4*i+2))
	}
	_, err = t.bytes(ext)
	return dst, m, err
}

// fontAt looks a font up; number 4 does not exist in the list ([MS-XLS] 2.5.129, FontIndex).
func fontAt(fonts []grid.Mark, i int) grid.Mark {
	if i > 4 {
		i--
	}
	if i >= 0 && i < len(fonts) {
		return fonts[i]
	}
	return 0
}

// plain reads a string with a length of one or two bytes that lies inside one record.
func (b *book) plain(data []byte, lengthBytes int) (string, error) {
	if len(data) < lengthBytes {
		return "", guard.Broken("xls: a string without length")
	}
	n := int(data[0])
	if lengthBytes == 2 {
		n = u16(data, 0)
	}
	data = data[lengthBytes:]
	if !b.biff8 {
		if len(data) < n {
			return "", guard.Short("xls: a string runs beyond its record")
		}
		return charset.Codepage(b.codepage, data[:n]), nil
	}
	if n == 0 {
		return "", nil
	}
	if len(data) < 1 {
		return "", guard.Short("xls: a string runs beyond its record")
	}
	t := text{chunks: [][]byte{data[1:]}}
	s, err := t.chars(nil, n, data[0]&1 != 0)
	return string(s), err
}
