package book

import (
	"strconv"
	"strings"
	"time"
)

// Kind says how a value is stored.
type Kind uint8

const (
	Blank  Kind = iota // no value; drawn when it has a Style
	Text               // always written as a string, whatever it begins with
	Number             // Value is a decimal literal
	Date               // Value is 2016-02-05, or 2016-02-05 08:30
	Bool               // Value is "1" or "0"
	Fault              // Value is an error code such as #N/A, as a formula's cached result
)

// Cell is a value with its look. With a Formula, Value is the formula's cached result and Kind the result's kind.
type Cell struct {
	Kind    Kind
	Style   Style
	Value   string
	Formula string // without the leading "="; written by us, never text that came from a file
	Link    *Link
}

// Link leads to a cell of the same workbook. There are no links to anything else.
type Link struct {
	Sheet string // Sheet.Name
	Cell  Area   // zero: A1
	Tip   string
}

// Str is a text cell.
func Str(s string) Cell { return Cell{Kind: Text, Value: s} }

// ID is text that consists of digits (identity numbers, cards, codes) and must not turn into a number when edited.
func ID(s string) Cell { return Cell{Kind: Text, Value: s, Style: Style{Format: AsText}} }

// Int is a whole number with thousands separators.
func Int(n int64) Cell {
	return Cell{Kind: Number, Value: strconv.FormatInt(n, 10), Style: Style{Format: Whole}}
}

// Num is a number given as a decimal literal, shown in the given format.
func Num(literal string, f Format) Cell {
	return Cell{Kind: Number, Value: literal, Style: Style{Format: f}}
}

// Yuan is an amount given in fen.
func Yuan(fen int64) Cell {
	return Cell{Kind: Number, Value: scaled(fen, 2), Style: Style{Format: Money}}
}

// Rate is num/den shown as a percentage with one decimal; a dash when den is zero.
func Rate(num, den int64) Cell {
	if den == 0 {
		return Cell{Kind: Text, Value: "—", Style: Style{Format: Percent1, Align: Right}}
	}
	return Cell{Kind: Number, Value: strconv.FormatFloat(float64(num)/float64(den), 'g', -1, 64), Style: Style{Format: Percent1}}
}

// Day is a date without a time; the zero time is an empty cell.
func Day(t time.Time) Cell {
	if t.IsZero() {
		return Cell{Style: Style{Format: DateOnly}}
	}
	return Cell{Kind: Date, Value: t.Format(time.DateOnly), Style: Style{Format: DateOnly}}
}

// Calc makes the cell a live formula whose cached result is the cell's value.
func (c Cell) Calc(formula string) Cell {
	c.Formula = strings.TrimPrefix(formula, "=")
	return c
}

// As gives the cell a role.
func (c Cell) As(r Role) Cell { c.Style.Role = r; return c }

// In gives the cell another number format.
func (c Cell) In(f Format) Cell { c.Style.Format = f; return c }

// Toned colours the cell by what its value means.
func (c Cell) Toned(t Tone) Cell { c.Style.Tone = t; return c }

// Aligned overrides the alignment that role and kind suggest.
func (c Cell) Aligned(a Align) Cell { c.Style.Align = a; return c }

// To links the cell to a cell of a sheet of the same workbook.
func (c Cell) To(sheet string, cell Area) Cell {
	c.Link = &Link{Sheet: sheet, Cell: cell}
	return c
}

// scaled writes n / 10^digits as a decimal literal without passing through a float.
func scaled(n int64, digits int) string {
	sign := ""
	if n < 0 {
		sign = "-"
	}
	s := strings.TrimPrefix(strconv.FormatInt(n, 10), "-")
	if len(s) <= digits {
		s = strings.Repeat("0", digits+1-len(s)) + s
	}
	return sign + s[:len(s)-digits] + "." + s[len(s)-digits:]
}
