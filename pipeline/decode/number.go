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
