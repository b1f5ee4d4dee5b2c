package decode

import (
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// year reads a four-digit year, also from a date.
func (rd *reader) year(c grid.Cell) (int64, fix, bool) {
	if c.Kind == grid.Number || c.Kind == grid.Text {
		if n, ok := scaled(c.Raw, 0); ok && n >= 1900 && n <= 2100 && !fraction(c.Raw) {
			return n, 0, true
		}
	}
	if n, ok := scaled(c.Raw, 0); ok && c.Kind == grid.Date && n >= 1949 && n <= 2100 && !fraction(c.Raw) {
		return n, fixSerial, true // 2015 in a cell formatted as a date shows 1905-07-07; what was typed is the year
	}
	if c.Kind == grid.Text {
		s, did := tight(c.Raw)
		if s == "" || nothing(s) || dash(s) {
			return 0, did | fixDash, true
		}
		t := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(s, "底"), "末"), "度"), "年")
		if n, ok := scaled(t, 0); ok && len(t) == 4 && n >= 1900 && n <= 2100 {
			return n, did | fixUnit, true
		}
		if n, ok := spelledYear(t); ok {
			return int64(n), did | fixNumeral, true
		}
	}
	if day, did, ok := rd.date(c); ok && did&fixDash == 0 {
		return int64(record.Day(day).Time().Year()), did | fixYear, true
	}
	return 0, 0, false
}
