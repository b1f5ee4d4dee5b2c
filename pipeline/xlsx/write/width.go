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

// widestAny is the widest column that there can be.
const widestAny = 255

// standardWidth is that of a column of which nothing is known.
const standardWidth = 8.43

// widths settles each column's width: what the sheet asks for, widened where the rows seen first would not show, or
// what those rows need when it asks for nothing.
func widths(s *book.Sheet, rows []book.Row) []float64 {
	var wanted, least []float64
	across := spanned(s)
	for ri := range rows {
		for ci := range rows[ri].Cells {
			if len(wanted) <= ci {
				wanted, least = append(wanted, narrowest), append(least, 0)
			}
			if across[[2]int{ci + 1, ri + 1}] == 0 {
				c := &rows[ri].Cells[ci]
				wanted[ci], least[ci] = max(wanted[ci], want(c)), max(least[ci], need(c))
			}
		}
	}
	for i, col := range s.Columns {
		if len(wanted) <= i {
			wanted, least = append(wanted, standardWidth), append(least, 0)
		}
		if col.Width > 0 {
			wanted[i] = max(col.Width, least[i])
		}
	}
	for i := range wanted {
		wanted[i] = min(max(wanted[i], 2), widestAny)
	}
	return wanted
}

// need is the width below which a cell shows #### or is cut off by its neighbour; what wraps needs none.
func need(c *book.Cell) float64 {
	switch {
	case c.Kind == book.Number:
		return float64(numberWidth(c)) + 1
	case c.Kind == book.Date:
		return float64(len(c.Value)) + 1
	case c.Kind == book.Text && c.Style.Role == book.Data:
		return float64(min(displayWidth(c.Value), widest)) + 1
	}
	return 0
}

// spanned are the first cells of merges over several columns, with the last column: their text has more room than their column.
func spanned(s *book.Sheet) map[[2]int]int {
	m := map[[2]int]int{}
	for _, a := range s.Merges {
		if a.ToCol > a.Col {
			m[[2]int{a.Col, a.Row}] = a.ToCol
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
	switch l := lookOf(c.Style.Role); {
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
