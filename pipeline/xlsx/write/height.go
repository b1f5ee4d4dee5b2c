package write

import (
	"strings"

	"guatu/pipeline/book"
)

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
	if i < len(sh.width) {
		return sh.width[i]
	}
	return standardWidth
}
