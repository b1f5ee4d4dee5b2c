package report

import (
	"strings"

	"guatu/pipeline/book"
)

// lineHeight is one line of an 11 point face, in points.
const lineHeight = 15

// done sets the heights of rows whose text wraps, since no program measures a row with merged cells, and returns the sheet.
func (l *list) done() *book.Sheet {
	for i := range l.sheet.Rows {
		r := &l.sheet.Rows[i]
		if r.Height == 0 && len(r.Cells) > 0 {
			r.Height = l.height(i+1, r.Cells)
		}
	}
	return l.sheet
}

func (l *list) height(row int, cells []book.Cell) float64 {
	lines := 1
	for i, c := range cells {
		if c.Kind == book.Text && c.Value != "" && c.Style.Role != book.Data {
			lines = max(lines, wrapped(c.Value, l.span(i+1, row)))
		}
	}
	return float64(lines*lineHeight + 2)
}

// span is the width a cell's text has, its merged neighbours included.
func (l *list) span(col, row int) float64 {
	last := col
	for _, m := range l.sheet.Merges {
		if m.Col == col && m.Row == row {
			last = max(m.ToCol, col)
			if m.ToRow > row {
				return 2 * l.columnWidth(col) // over two rows: half the lines stand in each
			}
		}
	}
	w := 0.0
	for c := col; c <= last; c++ {
		w += l.columnWidth(c)
	}
	return w
}

// defaultWidth stands for a column whose width the writer takes from the contents, and whose text therefore does not wrap.
const defaultWidth = 60

func (l *list) columnWidth(col int) float64 {
	if col <= len(l.sheet.Columns) && l.sheet.Columns[col-1].Width > 0 {
		return l.sheet.Columns[col-1].Width
	}
	return defaultWidth
}

// wrapped is how many lines a text takes in a width counted in digits. One digit is lost to the cell's padding and up to one more
// at the end of each line, where a Chinese character no longer fits.
func wrapped(s string, width float64) int {
	n, room := 0, max(2, int(width)-2)
	for _, part := range strings.Split(s, "\n") {
		n += max(1, (textWidth(part)+room-1)/room)
	}
	return n
}

// textWidth counts digits: a Chinese character is as wide as two.
func textWidth(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0x2000 {
			n++
		}
	}
	return n
}
