// Package grid is a workbook as plain cells: what is written, of which kind, at which place.
// It does not know what a cell means; headers, units and records belong to decode.
package grid

// Kind says how the file stores a value.
type Kind uint8

const (
	Empty   Kind = iota // a cell that exists but holds nothing
	Text                // shared, inline or formula string
	Number              // a plain number; Raw is the literal the file holds
	Date                // a number shown as a date (Raw: serial of the 1900 system) or an ISO date (Raw: ISO text)
	Bool                // Raw is "1" or "0"
	Error               // Raw is the code, such as "#REF!"
	Missing             // a formula whose value the writing program did not store
)

// Mark is a set of what is true of a cell beside its value.
type Mark uint8

const (
	Formula    Mark = 1 << iota // the value is a formula's cached result
	Struck                      // struck through
	Coloured                    // a font colour or fill that differs from the usual black on white
	Percent                     // a number shown as a percentage: Raw 0.35 is written 35%
	External                    // the formula reads another file
	MergedInto                  // covered by a merge and so empty; the value is at the merge's first cell
	HasComment                  // carries a comment
)

// Cell is one cell of a row. Cells that do not exist in the file are not in the row.
type Cell struct {
	Raw  string // text of strings; literal of numbers; see Kind for the rest
	Col  int32  // 1-based
	Kind Kind
	Mark Mark
}

// Row is one row of a sheet.
type Row struct {
	Num    int32 // 1-based row number as the sheet shows it
	Hidden bool
	Cells  []Cell // ascending by Col
}

// At returns the cell in column col and whether it exists.
func (r *Row) At(col int32) (Cell, bool) {
	// Rows are nearly always dense from column 1, so the guess is nearly always right.
	if i := int(col) - 1; i >= 0 && i < len(r.Cells) && r.Cells[i].Col == col {
		return r.Cells[i], true
	}
	lo, hi := 0, len(r.Cells)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.Cells[mid].Col < col {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.Cells) && r.Cells[lo].Col == col {
		return r.Cells[lo], true
	}
	return Cell{Col: col}, false
}

// Visibility is how a sheet is shown.
type Visibility uint8

const (
	Visible Visibility = iota
	Hidden
	VeryHidden
)

// Sheet is one worksheet.
type Sheet struct {
	Name       string
	Visibility Visibility
	Rows       []Row // ascending by Num; rows without cells may be absent
	Merges     []Range
	HiddenCols []int32
	Filtered   bool // an automatic filter is in force
	// Refused says, for people, why the sheet could not be read; its Rows are then empty, never partial.
	Refused string
}

// Book is one workbook file.
type Book struct {
	File      string // name as the sender gave it; "bundle.zip/name.xlsx" inside a bundle
	Container string // what the content is: "xlsx", "xls", "csv" …
	Sheets    []*Sheet
	Notes     []Note
}

// Note is something the reader saw that a person may have to know.
type Note struct {
	Kind  string // "macros", "chartsheet", "external-links" …; decode turns it into a fact
	Sheet string
	Cell  string
	Text  string
}
