package ooxml

import (
	"bytes"
	"unicode/utf8"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
)

// fastWindow is more than any cell of the common form needs, save for long texts, which take the general path.
const fastWindow = 1 << 10

// common takes cells of the form nearly all cells have,
//
//	<c r="B7" s="3" t="s"><v>12</v></c>    <c r="C7" s="3"/>    <c r="D7"><f>B7*2</f><v>24</v></c>
//	<c r="E7" t="inlineStr"><is><t>620521196503120317</t></is></c>
//
// straight from the window. What it does not know for certain it leaves to cellElement, at the same place.
func (s *sheet) common() error {
	for !s.general {
		w, err := s.lx.Window(fastWindow)
		if err != nil {
			return err
		}
		done := 0
		for {
			n, err := s.fastCell(w[done:])
			if err != nil {
				return err
			}
			if n == 0 {
				break
			}
			done += n
		}
		if done == 0 {
			return nil
		}
		s.lx.Advance(done)
	}
	return nil
}

// open reads the start tag of a cell and returns its length, 0 when it is of another form.
func (s *sheet) open(w []byte, c *cell) (n int, empty bool) {
	if len(w) < 96 || w[0] != '<' || w[1] != 'c' || w[2] != ' ' {
		return 0, false
	}
	*c = cell{style: -1}
	typed := false
	// The fixed bound keeps the scan inside the window; a longer tag is not common.
	for i := 3; i < 64; {
		var ok bool
		switch {
		case w[i] == 'r' && w[i+1] == '=' && w[i+2] == '"' && c.col == 0:
			i, ok = s.reference(w, i+3, c)
		case w[i] == 's' && w[i+1] == '=' && w[i+2] == '"' && c.style < 0:
			c.style, i, ok = smallNumber(w, i+3)
		case w[i] == 't' && w[i+1] == '=' && w[i+2] == '"' && !typed:
			typed = true
			c.kind, i, ok = cellType(w, i+3)
		}
		if !ok {
			return 0, false
		}
		switch {
		case w[i] == ' ':
			i++
		case w[i] == '>':
			return i + 1, false
		case w[i] == '/' && w[i+1] == '>':
			return i + 2, true
		default:
			return 0, false
		}
	}
	return 0, false
}

// reference reads B7" and requires the row to be the current one.
func (s *sheet) reference(w []byte, i int, c *cell) (int, bool) {
	start := i
	for ; w[i] >= 'A' && w[i] <= 'Z' && i < start+3; i++ {
		c.col = c.col*26 + int32(w[i]-'A'+1)
	}
	row, i, ok := smallNumber(w, i)
	return i, ok && c.col > 0 && c.col <= rows.MaxCol && int32(row) == s.row
}

// smallNumber reads up to eight digits and the quote behind them.
func smallNumber(w []byte, i int) (n, next int, ok bool) {
	start := i
	for ; w[i] >= '0' && w[i] <= '9' && i < start+8; i++ {
		n = n*10 + int(w[i]-'0')
	}
	return n, i + 1, i > start && w[i] == '"'
}

func cellType(w []byte, i int) (kind string, next int, ok bool) {
	switch {
	case w[i] == 's' && w[i+1] == '"':
		return "s", i + 2, true
	case w[i] == 'n' && w[i+1] == '"':
		return "n", i + 2, true
	case w[i] == 's' && w[i+1] == 't' && w[i+2] == 'r' && w[i+3] == '"':
		return "str", i + 4, true
	case string(w[i:i+10]) == `inlineStr"`:
		return "inlineStr", i + 10, true
	}
	return "", i, false
}

// fastCell takes one cell at the beginning of w and returns its length; 0 leaves it to the general path.
func (s *sheet) fastCell(w []byte) (int, error) {
	var c cell
	i, empty := s.open(w, &c)
	if i == 0 || c.col == 0 {
		return 0, nil
	}
	st := s.style(c.style)
	out := grid.Cell{Col: c.col, Mark: st.mark &^ grid.Percent}
	if empty {
		s.col = c.col
		s.build.Cell(out)
		return i, nil
	}
	if c.kind == "inlineStr" {
		return s.fastInline(w, i, out), nil
	}
	if string(w[i:i+3]) == "<f>" {
		n := bytes.IndexByte(w[i+3:], '<')
		if n <= 0 || len(w)-i-n < 40 || string(w[i+3+n:i+3+n+4]) != "</f>" || !plainFormula(w[i+3:i+3+n]) {
			return 0, nil
		}
		out.Mark |= grid.Formula
		i += 3 + n + 4
	}
	// At least 16 bytes lie behind i here: 96 were in front of a tag of at most 80, or 40 behind a formula.
	if string(w[i:i+3]) != "<v>" {
		return 0, nil
	}
	i += 3
	n, err := s.fastValue(w[i:], c.kind, &out, st)
	if n == 0 || err != nil {
		return 0, err
	}
	const end = "</v></c>"
	if i += n; len(w)-i < len(end) || string(w[i:i+len(end)]) != end {
		return 0, nil
	}
	s.col = c.col
	s.build.Cell(out)
	return i + len(end), nil
}

// fastInline takes a text that stands in its cell, from behind the start tag at i, and returns the length of the whole cell.
func (s *sheet) fastInline(w []byte, i int, out grid.Cell) int {
	const begin, end = "<is><t>", "</t></is></c>"
	if string(w[i:i+len(begin)]) != begin {
		return 0
	}
	i += len(begin)
	n := bytes.IndexByte(w[i:], '<')
	if n <= 0 || len(w)-i-n < len(end) || string(w[i+n:i+n+len(end)]) != end || !plainText(w[i:i+n]) {
		return 0
	}
	out.Kind, out.Raw = grid.Text, s.build.Str(w[i:i+n])
	s.col = out.Col
	s.build.Cell(out)
	return i + n + len(end)
}

// fastValue reads a value up to the next < and returns its length; 0 leaves the cell to the general path.
func (s *sheet) fastValue(w []byte, kind string, out *grid.Cell, st style) (int, error) {
	n := 0
	switch kind {
	case "s":
		i := uint32(0)
		for ; n < len(w) && w[n] >= '0' && w[n] <= '9' && n < 9; n++ {
			i = i*10 + uint32(w[n]-'0')
		}
		if n == 0 || n == len(w) || w[n] != '<' {
			return 0, nil
		}
		return n, s.stringAt(out, i)
	case "str":
		if n = bytes.IndexByte(w, '<'); n <= 0 || !plainText(w[:n]) {
			return 0, nil
		}
		out.Kind, out.Raw = grid.Text, s.build.Str(w[:n])
		return n, nil
	}
	if n = decimal(w); n == 0 {
		return 0, nil
	}
	out.Kind, out.Raw = grid.Number, s.build.Str(w[:n])
	if st.class != numfmt.Plain {
		s.dateOrPercent(out, st)
	}
	return n, nil
}

// plainFormula needs no decoding and names no other file.
func plainFormula(f []byte) bool {
	return bytes.IndexByte(f, '&') < 0 && bytes.IndexByte(f, '[') < 0 && utf8.Valid(f)
}

// decimal returns the length of a literal that needs no second look: digits, at most one point, a sign in front.
func decimal(w []byte) int {
	n, digits, points := 0, 0, 0
	if len(w) > 0 && w[0] == '-' {
		n = 1
	}
	for ; n < len(w); n++ {
		switch c := w[n]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' && points == 0:
			points++
		case c == '<' && digits > 0:
			return n
		default:
			return 0
		}
	}
	return 0
}
