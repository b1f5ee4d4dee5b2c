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
	if empty {
		s.col = c.col
		if m := s.style(c.style).mark &^ grid.Percent; m != 0 {
			s.build.Cell(grid.Cell{Col: c.col, Mark: m})
		}
		return i, nil
	}
	if bytes.HasPrefix(w[i:], []byte("<f>")) {
		n := bytes.IndexByte(w[i+3:], '<')
		if n <= 0 || !bytes.HasPrefix(w[i+3+n:], []byte("</f>")) || !plainFormula(w[i+3:i+3+n]) {
			return 0, nil
		}
		c.calculated = true
		i += 3 + n + 4
	}
	if !bytes.HasPrefix(w[i:], []byte("<v>")) {
		return 0, nil
	}
	i += 3
	n := bytes.IndexByte(w[i:], '<')
	if n <= 0 || !bytes.HasPrefix(w[i+n:], []byte("</v></c>")) {
		return 0, nil
	}
	ok, err := s.fastValue(c, w[i:i+n])
	if !ok || err != nil {
		return 0, err
	}
	return i + n + len("</v></c>"), nil
}

// plainFormula needs no decoding and names no other file.
func plainFormula(f []byte) bool {
	return bytes.IndexByte(f, '&') < 0 && bytes.IndexByte(f, '[') < 0 && utf8.Valid(f)
}

// fastValue delivers a value that needs no decoding; false leaves the cell to the general path.
func (s *sheet) fastValue(c cell, v []byte) (bool, error) {
	st := s.style(c.style)
	out := grid.Cell{Col: c.col, Mark: st.mark &^ grid.Percent}
	if c.calculated {
		out.Mark |= grid.Formula
	}
	s.col = c.col
	switch c.kind {
	case "s":
		n := uint32(0)
		for _, d := range v {
			if d < '0' || d > '9' || len(v) > 9 {
				return false, nil
			}
			n = n*10 + uint32(d-'0')
		}
		if err := s.stringAt(&out, n); err != nil {
			return false, err
		}
	case "str":
		if !plainText(v) {
			return false, nil
		}
		out.Kind, out.Raw = grid.Text, s.build.Str(v)
	default:
		if !decimal(v) {
			return false, nil
		}
		out.Kind, out.Raw = grid.Number, s.build.Str(v)
		if st.class != numfmt.Plain {
			s.dateOrPercent(&out, st)
		}
	}
	s.build.Cell(out)
	return true, nil
}

// decimal accepts the literals that need no second look: digits, at most one point, a sign in front.
func decimal(v []byte) bool {
	if v[0] == '-' {
		v = v[1:]
	}
	points := 0
	for _, c := range v {
		if c == '.' {
			points++
		} else if c < '0' || c > '9' {
			return false
		}
	}
	return points <= 1 && len(v) > points
}
