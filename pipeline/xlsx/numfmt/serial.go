package numfmt

import (
	"bytes"
	"strconv"
)

// Shift1904 is the number of days between the two date systems of spreadsheets.
const Shift1904 = 1462

// Literal reports whether b is a decimal number as spreadsheet files store it.
func Literal(b []byte) bool {
	digits, i := 0, 0
	if i < len(b) && (b[i] == '-' || b[i] == '+') {
		i++
	}
	for ; i < len(b) && (b[i] >= '0' && b[i] <= '9'); i++ {
		digits++
	}
	if i < len(b) && b[i] == '.' {
		for i++; i < len(b) && b[i] >= '0' && b[i] <= '9'; i++ {
			digits++
		}
	}
	if digits == 0 || i == len(b) {
		return digits > 0
	}
	if b[i] != 'e' && b[i] != 'E' {
		return false
	}
	if i++; i < len(b) && (b[i] == '-' || b[i] == '+') {
		i++
	}
	start := i
	for ; i < len(b) && b[i] >= '0' && b[i] <= '9'; i++ {
	}
	return i > start && i == len(b)
}

// From1904 moves a serial of the 1904 system to the 1900 system, digit for digit where the literal is plain.
func From1904(literal string) string {
	whole, frac, point := bytes.Cut([]byte(literal), []byte{'.'})
	if n, err := strconv.ParseInt(string(whole), 10, 32); err == nil && n >= 0 && whole[0] != '-' && whole[0] != '+' && digitsOnly(frac) {
		s := strconv.FormatInt(n+Shift1904, 10)
		if point {
			s += "." + string(frac)
		}
		return s
	}
	f, err := strconv.ParseFloat(literal, 64)
	if err != nil {
		return literal
	}
	return strconv.FormatFloat(f+Shift1904, 'f', -1, 64)
}

func digitsOnly(b []byte) bool {
	for _, c := range b {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// PlainNumber reports whether text without a type may be taken for a number without loss: no leading zero, no plus sign,
// and no more digits than a spreadsheet keeps. So identity numbers and codes stay text.
func PlainNumber(b []byte) bool {
	if !Literal(b) || b[0] == '+' {
		return false
	}
	b = bytes.TrimPrefix(b, []byte{'-'})
	if len(b) > 1 && b[0] == '0' && b[1] != '.' {
		return false
	}
	digits := 0
	for i, c := range b {
		if c == 'e' || c == 'E' {
			// Spreadsheets export 6.2E+17; 12E3 is more likely a house number.
			return digits <= 15 && b[i+1] == '+'
		}
		if c >= '0' && c <= '9' {
			digits++
		}
	}
	return digits <= 15
}
