package grid

import "strconv"

// Range is a rectangle of cells, both corners included, 1-based.
type Range struct{ Col1, Row1, Col2, Row2 int32 }

// Contains reports whether the cell lies in the range.
func (r Range) Contains(col, row int32) bool {
	return col >= r.Col1 && col <= r.Col2 && row >= r.Row1 && row <= r.Row2
}

// String is the A1 notation: "B3:D3", or "B3" for a single cell.
func (r Range) String() string {
	if r.Col1 == r.Col2 && r.Row1 == r.Row2 {
		return Ref(r.Col1, r.Row1)
	}
	return Ref(r.Col1, r.Row1) + ":" + Ref(r.Col2, r.Row2)
}

// Letters is the name of a column: 1 is "A", 28 is "AB".
func Letters(col int32) string {
	var b [7]byte
	i := len(b)
	for ; col > 0; col = (col - 1) / 26 {
		i--
		b[i] = byte('A' + (col-1)%26)
	}
	return string(b[i:])
}

// Ref is the A1 name of a cell.
func Ref(col, row int32) string { return Letters(col) + strconv.Itoa(int(row)) }

// ParseRef reads an A1 name, with or without $ signs, in either case.
func ParseRef(s string) (col, row int32, ok bool) {
	i := 0
	for ; i < len(s); i++ {
		c := s[i] &^ 0x20
		if s[i] == '$' && i == 0 {
			continue
		}
		if c < 'A' || c > 'Z' {
			break
		}
		if col = col*26 + int32(c-'A'+1); col > 16384 {
			return 0, 0, false
		}
	}
	if i < len(s) && s[i] == '$' {
		i++
	}
	n, err := strconv.ParseInt(s[i:], 10, 32)
	if err != nil || col == 0 || n < 1 || n > 1048576 || s[i] == '+' {
		return 0, 0, false
	}
	return col, int32(n), true
}

// ParseRange reads "B3:D3" or "B3".
func ParseRange(s string) (Range, bool) {
	a, b := s, s
	for i := range len(s) {
		if s[i] == ':' {
			a, b = s[:i], s[i+1:]
			break
		}
	}
	c1, r1, ok1 := ParseRef(a)
	c2, r2, ok2 := ParseRef(b)
	return Range{min(c1, c2), min(r1, r2), max(c1, c2), max(r1, r2)}, ok1 && ok2
}
