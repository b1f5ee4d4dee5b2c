package page

// Table is a ruled table. Its head is repeated on every page; rows are never split.
type Table struct {
	Title string // centred above, 黑体
	Left  string // small, above the left edge, such as 填报单位：…
	Unit  string // small, above the right edge, such as 单位：户、人、%
	Cols  []Column
	Head  [][]Cell // rows of the head, merged cells as in HTML: covered cells are left out
	Rows  []Row
	Notes []string // small lines below the table
	Size  Length   // zero: 五号, or the poster's table size; shrunk to fit the width down to 六号
	// RowHeight is the least height of a body row, for signatures; zero: as the text needs.
	RowHeight Length
	Zebra     bool
	Keep      bool // on one page when it fits on one
	Role      Role // zero: 宋体
}

// Column says how one leaf column is set.
type Column struct {
	Align Align  // zero: numbers right, short text centred, long text left
	Width int    // wanted width in characters; zero: as the content needs
	Min   Length // least width
	Fixed Length // exact width, wins over the others
}

// RowKind is the standing of a row.
type RowKind uint8

const (
	RowBody RowKind = iota
	RowSubtotal
	RowTotal
	// RowGroup is a line that names the rows after it; it is never the last row on a page.
	RowGroup
)

// Row is one body row.
type Row struct {
	Kind  RowKind
	Tone  Tone // fill of the whole row
	Cells []Cell
}

// Cell is one cell, of head or body. Cols and Rows are its span, zero meaning one.
type Cell struct {
	Text     string
	Cols     int
	Rows     int
	Align    Align // zero: the column's
	Tone     Tone
	Bold     bool // 黑体
	Vertical bool // one character a line, top to bottom
}

// Cells makes a row of plain cells.
func Cells(texts ...string) []Cell {
	out := make([]Cell, len(texts))
	for i, t := range texts {
		out[i].Text = t
	}
	return out
}

// ColSpan is how many columns the cell covers, at least one.
func (c *Cell) ColSpan() int { return max(c.Cols, 1) }

// RowSpan is how many rows the cell covers, at least one.
func (c *Cell) RowSpan() int { return max(c.Rows, 1) }
