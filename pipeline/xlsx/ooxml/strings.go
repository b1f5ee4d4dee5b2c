package ooxml

import (
	"bytes"
	"unicode/utf8"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/xmlscan"
)

// table is the shared strings: one string, cut at offsets, so that a million cells refer to one allocation.
type table struct {
	all   string
	ends  []uint32
	marks map[uint32]grid.Mark // strings with struck or coloured runs; rare
}

func (t *table) at(i uint32) string {
	start := uint32(0)
	if i > 0 {
		start = t.ends[i-1]
	}
	return t.all[start:t.ends[i]]
}

func (w *workbook) readStrings(lx *xmlscan.Lexer) error {
	if err := root(lx, "sst"); err != nil {
		return err
	}
	t := table{marks: map[uint32]grid.Mark{}}
	buf := make([]byte, 0, 64<<10)
	for {
		var err error
		if buf, err = t.common(lx, buf); err != nil {
			return err
		}
		ok, err := lx.Child(1)
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		if string(lx.Name) != "si" {
			continue
		}
		start := len(buf)
		var m grid.Mark
		if buf, m, err = richText(lx, buf); err != nil {
			return err
		}
		if m != 0 {
			t.marks[uint32(len(t.ends))] = m
		}
		buf = unescape(buf, start)
		t.ends = append(t.ends, uint32(len(buf)))
		if int64(len(t.ends)) > w.limits.Cells || len(buf) > 1<<31 {
			return guard.TooBig("too many shared strings")
		}
	}
	t.all = string(buf)
	w.strings = t
	return nil
}

// common takes the usual form <si><t>…</t></si>, with or without phonetic settings, straight from the window.
func (t *table) common(lx *xmlscan.Lexer, buf []byte) ([]byte, error) {
	w, err := lx.Window(4 << 10)
	if err != nil {
		return buf, err
	}
	done := 0
	for {
		rest, ok := bytes.CutPrefix(w[done:], []byte("<si><t>"))
		if !ok {
			break
		}
		n := bytes.IndexByte(rest, '<')
		if n < 0 || !plainText(rest[:n]) {
			break
		}
		text := rest[:n]
		if rest, ok = bytes.CutPrefix(rest[n:], []byte("</t>")); !ok {
			break
		}
		rest = bytes.TrimPrefix(rest, []byte(`<phoneticPr fontId="1" type="noConversion"/>`))
		if rest, ok = bytes.CutPrefix(rest, []byte("</si>")); !ok {
			break
		}
		buf = append(buf, text...)
		t.ends = append(t.ends, uint32(len(buf)))
		done = len(w) - len(rest)
	}
	lx.Advance(done)
	return buf, nil
}

// plainText reports whether the bytes need no decoding of any kind.
func plainText(b []byte) bool {
	return bytes.IndexByte(b, '&') < 0 && bytes.IndexByte(b, '\r') < 0 && !bytes.Contains(b, []byte("_x")) && utf8.Valid(b)
}

// richText appends the text of an <si> or <is>, runs joined and phonetic guides left out, and moves to its End.
func richText(lx *xmlscan.Lexer, dst []byte) ([]byte, grid.Mark, error) {
	var mark grid.Mark
	for depth := lx.Depth(); ; {
		if err := lx.Next(); err != nil {
			return dst, mark, err
		}
		var err error
		switch {
		case lx.Kind == xmlscan.End && lx.Depth() == depth-1:
			return dst, mark, nil
		case lx.Kind != xmlscan.Start:
		case string(lx.Name) == "t":
			dst, err = lx.Content(dst)
		case string(lx.Name) == "rPh":
			err = lx.Skip()
		case string(lx.Name) == "rPr":
			var m grid.Mark
			m, err = fontMark(lx)
			mark |= m
		}
		if err != nil {
			return dst, mark, err
		}
	}
}

// unescape resolves _xHHHH_ (ECMA-376 22.9.2.19, ST_Xstring) in dst[start:], in place. Pairs of surrogates join.
func unescape(dst []byte, start int) []byte {
	if !bytes.Contains(dst[start:], []byte("_x")) {
		return dst
	}
	src := bytes.Clone(dst[start:])
	dst = dst[:start]
	for len(src) > 0 {
		r, ok := escaped(src)
		if !ok {
			dst = append(dst, src[0])
			src = src[1:]
			continue
		}
		src = src[7:]
		if low, ok := escaped(src); ok && r >= 0xD800 && r < 0xDC00 && low >= 0xDC00 && low < 0xE000 {
			r = (r-0xD800)<<10 + (low - 0xDC00) + 0x10000
			src = src[7:]
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

func escaped(b []byte) (rune, bool) {
	if len(b) < 7 || b[0] != '_' || b[1] != 'x' || b[6] != '_' {
		return 0, false
	}
	r := rune(0)
	for _, c := range b[2:6] {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
}
