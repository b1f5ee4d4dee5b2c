package write

import (
	"strings"

	"guatu/pipeline/book"
)

// The widest and narrowest column that is chosen without being asked for, in digits.
const (
	narrowest = 6
	widest    = 40
	widestID  = 60
)

// widths proposes a width for each column from the rows seen first.
func widths(s *book.Sheet, rows []book.Row) []float64 {
	var w []float64
	across := spanned(s)
	for ri := range rows {
		for ci := range rows[ri].Cells {
			for len(w) <= ci {
				w = append(w, narrowest)
			}
			if !across[[2]int{ci + 1, ri + 1}] {
				w[ci] = max(w[ci], want(&rows[ri].Cells[ci]))
			}
		}
	}
	return w
}

// spanned are the first cells of merges over several columns: their text has more room than their column.
func spanned(s *book.Sheet) map[[2]int]bool {
	m := map[[2]int]bool{}
	for _, a := range s.Merges {
		if a.ToCol > a.Col {
			m[[2]int{a.Col, a.Row}] = true
		}
	}
	return m
}

// want is the width that shows a cell well.
func want(c *book.Cell) float64 {
	n := 0
	switch c.Kind {
	case book.Number:
		// A cell that is too narrow for its number shows ####, so there is no upper bound.
		return float64(numberWidth(c)) + 2
	case book.Date:
		return float64(len(c.Value)) + 2
	case book.Text:
		for line := range strings.SplitSeq(c.Value, "\n") {
			n = max(n, displayWidth(line))
		}
	}
	switch l := looks[c.Style.Role]; {
	case c.Style.Role == book.Title || c.Style.Role == book.Subtitle || c.Style.Role == book.Note || c.Style.Role == book.Cover:
		return narrowest
	case c.Style.Role == book.Head && n > 8:
		n = max(8, min((n+3)/2, 14))
	case l.wrap:
		n = min(n, widest)
	}
	return float64(min(n, widestID)) + 2
}

func numberWidth(c *book.Cell) int {
	whole, frac, _ := strings.Cut(strings.TrimPrefix(c.Value, "-"), ".")
	n := len(whole)
	switch c.Style.Format {
	case book.General:
		return min(len(c.Value), 12)
	case book.Percent0, book.Percent1, book.Percent2, book.ChangePercent1:
		return 8
	case book.Whole, book.Change:
		return n + n/3 + 1
	case book.Decimal1, book.Change1:
		return n + n/3 + 3
	case book.Decimal2, book.Money:
		return n + n/3 + 4
	}
	return n + min(len(frac), 4) + 1
}

// displayWidth counts a Chinese character as two digits.
func displayWidth(s string) int {
	n := 0
	for _, r := range s {
		if n++; r >= 0x1100 {
			n++
		}
	}
	return n
}
