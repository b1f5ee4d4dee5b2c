// Package book is a workbook to be written: sheets of cells that carry a value and a role, with all that belongs to a sheet.
// It knows no style number, file or XML, and it never reads a workbook.
package book

import (
	"iter"
	"time"
)

// Book is one workbook. Sheets appear in the order given; the first visible one is shown on opening.
type Book struct {
	Sheets  []*Sheet
	Names   []Name
	Title   string    // document property; empty: none
	Creator string    // document property; empty: none
	Created time.Time // document property; zero: none, so that equal input gives equal bytes
}

// Name is a defined name for a table or a list, such as 村名 for 参数!A2:A40.
type Name struct {
	Name  string
	Sheet string // Sheet.Name
	Area  Area
}

// Sheet is one worksheet. Rows are numbered from 1 in the order given, those of Stream after those of Rows, those of Parts last.
type Sheet struct {
	Name    string // as wanted; what no program accepts is mended by SafeName
	Hidden  bool
	Tab     Tone // colour of the tab
	Columns []Column
	Rows    []Row
	// Stream yields the rows that are too many to hold. It may be asked once only, and the cells of a row are not
	// kept after the yield. When the sheet is full, a further sheet begins with the first HeadRows rows again.
	Stream iter.Seq[Row]
	// Parts are streams, too, each of rows that belong together, such as one township's: a part that an earlier workbook had at the same place
	// need not be written again. For that the texts they will have in common and their styles must be Expected; other texts count as rare.
	Parts    []Part
	Expected []Cell
	HeadRows int // rows that stay on top while scrolling, repeat on each printed page and on further sheets
	HeadCols int // columns that stay at the left while scrolling and repeat on each printed page

	Filter      Area // rows with filter buttons on the first; open end allowed
	Merges      []Area
	Validations []Validation
	Conditions  []Condition
	Comments    []Comment
	Charts      []Chart
	Print       Print
	Protected   bool // only cells with role Answer can be changed; no password: a guard, not a lock
	NoGrid      bool // grid lines are not shown on the screen
	Zoom        int  // percent; zero: 100
}

// Part is a run of rows of a sheet. The rows have no links and no page breaks.
type Part struct {
	Sum  string        // digest of all that the rows are made from; "" when nobody can tell
	Rows iter.Seq[Row] // may be asked several times; the cells of a row are not kept after the yield
}

// Column is the look of one column, from column A on.
type Column struct {
	// Width is in digits of the standard font, a Chinese character takes two; zero: from the contents. A column grows
	// when the first rows hold numbers, dates or unwrapped text that it would not show.
	Width  float64
	Hidden bool
	Style  Style // of the cells no row mentions, such as those to be filled in
	Break  bool  // a printed page ends to the right of this column
}

// Row is one row. Cells are columns A, B, C …; the zero Cell leaves its place empty.
type Row struct {
	Cells  []Cell
	Height float64 // points; zero: from the contents
	Hidden bool
	Level  uint8 // outline level, 0 to 7
	Break  bool  // a printed page ends below this row
}

// Comment is a note on a cell.
type Comment struct {
	Cell   Area // its first cell counts
	Author string
	Text   string
}
