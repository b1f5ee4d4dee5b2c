package decode

import (
	"strings"

	"guatu/pipeline/grid"
)

// number reads a quantity as a count of 1/10^places of the layout's unit. A dash is fixDash and has no value.
func (rd *reader) number(col *column, c grid.Cell, places int) (int64, fix, bool) {
	if col.kind == kYear {
		return rd.year(c)
	}
	if col.scale != nil {
		return rd.scaledNumber(col, c, places)
	}
	n, did, ok := plainQuantity(col, c, places)
	if ok && places == 0 && c.Kind == grid.Number && fraction(c.Raw) {
		ok = false
	}
	return n, did, ok
}

// scaledNumber reads a quantity of a column whose header names another unit. A unit written beside the number itself counts more than the header's.
func (rd *reader) scaledNumber(col *column, c grid.Cell, places int) (int64, fix, bool) {
	const more = 4 // digits that only the conversion may drop
	n, did, ok := plainQuantity(col, c, places+more)
	if !ok || did&fixDash != 0 {
		return 0, did, ok
	}
	if did&(fixScale|fixUnit) == 0 && n != 0 {
		n, ok = col.scale.apply(n)
		did |= fixHeaderUnit
	}
	n, _ = shift10(n, -more)
	return n, did, ok
}

// plainQuantity reads the cell in the unit it is written in, the layout's unless it says otherwise.
func plainQuantity(col *column, c grid.Cell, places int) (n int64, did fix, ok bool) {
	switch {
	case c.Kind == grid.Number && c.Mark&grid.Percent != 0:
		if col.kind != kPercent {
			return 0, 0, false
		}
		n, ok = scaled(c.Raw, places+2)
	case c.Kind == grid.Number:
		n, ok = scaled(c.Raw, places)
	case c.Kind == grid.Text:
		n, did, ok = quantity(c.Raw, col.spec.Unit, places)
	}
	return n, did, ok
}

// quantity reads a written number in all the ways clerks write one, down to sums like 300+200.
func quantity(raw, unit string, places int) (int64, fix, bool) {
	if n, ok := scaled(raw, places); ok && plain(raw) {
		return n, 0, places > 0 || !fraction(raw)
	}
	s, did := tight(raw)
	switch {
	case s == "":
		return 0, fixDash | did, true
	case nothing(s):
		return 0, did | fixNone, true
	case dash(s):
		return 0, did | fixDash, true
	}
	s, did = cutApprox(s, did)
	if strings.Contains(s, "+") {
		n, d, ok := sum(s, unit, places)
		return n, d | did, ok
	}
	return term(s, unit, places, did)
}

// cutApprox drops 约 in front and 左右 behind.
func cutApprox(s string, did fix) (string, fix) {
	t := s
	for _, w := range []string{"大约", "约为", "约计", "约", "≈"} {
		t = strings.TrimPrefix(t, w)
	}
	t = strings.TrimSuffix(t, "左右")
	if t != s {
		did |= fixApprox
	}
	return t, did
}

// sum adds 300+200; a written result after = must be right.
func sum(s, unit string, places int) (int64, fix, bool) {
	left, right, has := strings.Cut(s, "=")
	did := fixSum
	var total int64
	for _, part := range strings.Split(left, "+") {
		n, d, ok := term(part, unit, places, 0)
		if !ok || n < 0 {
			return 0, 0, false
		}
		total += n
		did |= d
	}
	if has {
		n, d, ok := term(right, unit, places, 0)
		if !ok || n != total {
			return 0, 0, false
		}
		did |= d
	}
	return total, did, true
}

// term reads one number with whatever surrounds it: sign, thousands, unit.
func term(s, unit string, places int, did fix) (int64, fix, bool) {
	s, neg := sign(s)
	if neg {
		did |= fixNegative
	}
	r, s, d := cutUnit(s, unit)
	did |= d
	s, d, ok := thousands(s)
	if !ok {
		return 0, 0, false
	}
	s, d2 := letters(s)
	did |= d | d2
	n, ok := scaled(s, places+4)
	if !ok {
		if n, ok = numeral(s); !ok {
			return 0, 0, false
		}
		if n, ok = shift10(n, places+4); !ok {
			return 0, 0, false
		}
		did |= fixNumeral
	}
	if r != nil {
		if n, ok = r.apply(n); !ok {
			return 0, 0, false
		}
	}
	if places == 0 && n%10000 != 0 {
		return 0, 0, false
	}
	n, _ = shift10(n, -4)
	if neg {
		n = -n
	}
	if did&^(fixSpace|fixWidth|fixApostrophe) == 0 && strings.Contains(s, ".") && places == 0 {
		did |= fixPoint
	}
	return n, did, true
}

// sign reads △12, (12), －12 and 负12.
func sign(s string) (string, bool) {
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && len(s) > 2 {
		return s[1 : len(s)-1], true
	}
	for _, w := range []string{"△", "▲", "负", "−", "–"} {
		if t, ok := strings.CutPrefix(s, w); ok {
			return t, true
		}
	}
	return s, false
}

// thousands drops separators that stand where thousands separators stand; any other comma makes the text no number.
func thousands(s string) (string, fix, bool) {
	if strings.HasPrefix(s, "-") && strings.Contains(s, ",") {
		t, d, ok := thousands(s[1:])
		return "-" + t, d, ok
	}
	if !strings.Contains(s, ",") {
		return s, 0, true
	}
	whole, frac, _ := strings.Cut(s, ".")
	parts := strings.Split(whole, ",")
	for i, p := range parts {
		if i == 0 && (len(p) == 0 || len(p) > 3) || i > 0 && len(p) != 3 {
			return "", 0, false
		}
	}
	s = strings.Join(parts, "")
	if frac != "" {
		s += "." + frac
	}
	return s, fixThousands, true
}

var likeDigits = strings.NewReplacer("O", "0", "o", "0", "○", "0", "〇", "0", "l", "1", "I", "1", "。", ".")

// letters reads O and o as 0, l and I as 1, where all else are digits, and 。 as the decimal point.
func letters(s string) (string, fix) {
	digit, other := false, false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digit = true
		case strings.ContainsRune("OoＯ○〇lI。", r):
			other = true
		case r != '.' && r != '-':
			return s, 0
		}
	}
	if !digit || !other {
		return s, 0
	}
	return likeDigits.Replace(s), fixLetter
}
