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

// widths proposes a width for each column from the rows seen first.
func widths(s *book.Sheet, rows []book.Row) []float64 {
	var w []float64
	across := spanned(s)
	for ri := range rows {
		for ci := range rows[ri].Cells {
			for len(w) <= ci {
				w = append(w, narrowest)
			}
			if across[[2]int{ci + 1, ri + 1}] == 0 {
				w[ci] = max(w[ci], want(&rows[ri].Cells[ci]))
			}
		}
	}
	return w
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

// The least height of a table row and the most that Excel allows, in points.
const (
	rowHeight = 18
	maxHeight = 409
)

// height is what a row needs so that no wrapped text is cut; 0 leaves it to the program that opens the file.
// Programs that fit rows on opening leave them as they are when the row says its height, so the guess is on the large side.
func (sh *sheet) height(r *book.Row) float64 {
	if r.Height > 0 {
		return min(r.Height, maxHeight)
	}
	h := 0.0
	for i := range r.Cells {
		c := &r.Cells[i]
		l := lookOf(c.Style.Role)
		if c.Style.Role == book.Data || c.Kind == book.Blank && c.Style == (book.Style{}) {
			continue
		}
		size := float64(l.size) / 2
		lines := 1
		if c.Kind == book.Text && l.wrap {
			lines = sh.lines(c.Value, i, size)
		}
		h = max(h, rowHeight, float64(lines)*size*1.33+4)
	}
	return min(h, maxHeight)
}

// lines is how many lines a text takes in the column with index i, or in the merge that begins there.
func (sh *sheet) lines(s string, i int, size float64) int {
	width := 0.0
	last := i
	if to, ok := sh.across[[2]int{i + 1, sh.row}]; ok {
		last = to - 1
	}
	for c := i; c <= last; c++ {
		width += sh.columnWidth(c)
	}
	fit := max(int((width-1)*10.5/size), 2)
	n := 0
	for line := range strings.SplitSeq(s, "\n") {
		n += max(1, (displayWidth(line)+fit-1)/fit)
	}
	return n
}

func (sh *sheet) columnWidth(i int) float64 {
	if i < len(sh.s.Columns) && sh.s.Columns[i].Width > 0 {
		return sh.s.Columns[i].Width
	}
	if i < len(sh.width) {
		return sh.width[i]
	}
	return 8.43
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
