package book

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// Area is a rectangle of cells, both corners included, 1-based. ToCol and ToRow of zero mean the same column and row,
// except where an open end is said to be allowed.
type Area struct{ Col, Row, ToCol, ToRow int }

// At is the area of one cell.
func At(col, row int) Area { return Area{Col: col, Row: row} }

// Span is the area between two cells.
func Span(col, row, toCol, toRow int) Area { return Area{col, row, toCol, toRow} }

// Down is a column from a row to the last row of its sheet, where open ends are allowed.
func Down(col, row int) Area { return Area{Col: col, Row: row, ToRow: OpenEnd} }

// OpenEnd as ToRow stands for the last row that was written to the sheet.
const OpenEnd = -1

// Zero reports whether no area is named.
func (a Area) Zero() bool { return a.Col == 0 && a.Row == 0 }

// Full returns the area with its end spelled out; last takes the place of an open end.
func (a Area) Full(last int) Area {
	if a.ToCol == 0 {
		a.ToCol = a.Col
	}
	switch {
	case a.ToRow == OpenEnd:
		a.ToRow = max(last, a.Row)
	case a.ToRow == 0:
		a.ToRow = a.Row
	}
	return a
}

// String is the A1 notation: "B3:D3", or "B3" for a single cell.
func (a Area) String() string {
	a = a.Full(a.Row)
	if a.Col == a.ToCol && a.Row == a.ToRow {
		return A1(a.Col, a.Row)
	}
	return A1(a.Col, a.Row) + ":" + A1(a.ToCol, a.ToRow)
}

// Fixed is the notation with dollar signs, as defined names and charts need it: "$B$3:$D$3".
func (a Area) Fixed() string {
	a = a.Full(a.Row)
	first := "$" + Letters(a.Col) + "$" + strconv.Itoa(a.Row)
	if a.Col == a.ToCol && a.Row == a.ToRow {
		return first
	}
	return first + ":$" + Letters(a.ToCol) + "$" + strconv.Itoa(a.ToRow)
}

// A1 is the name of a cell.
func A1(col, row int) string { return Letters(col) + strconv.Itoa(row) }

// Letters is the name of a column: 1 is "A", 28 is "AB".
func Letters(col int) string {
	var b [8]byte
	i := len(b)
	for ; col > 0; col = (col - 1) / 26 {
		i--
		b[i] = byte('A' + (col-1)%26)
	}
	return string(b[i:])
}

// InSheet is a reference for use in a formula: '三本账'!$A$3:$A$20.
func InSheet(sheet string, a Area) string { return Quote(sheet) + "!" + a.Fixed() }

// Quote is a sheet's name as formulas write it.
func Quote(sheet string) string {
	return "'" + strings.ReplaceAll(SafeName(sheet), "'", "''") + "'"
}

// nameLimit is the longest sheet name that Excel accepts, in UTF-16 units.
const nameLimit = 31

var unsafe = strings.NewReplacer("[", "（", "]", "）", ":", "：", "*", "＊", "?", "？", "/", "／", `\`, "＼")

// SafeName mends a sheet name: forbidden characters become their wide forms, too long a name is cut at 31 units.
// A name that is already fit is returned unchanged.
func SafeName(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0xFFFE || r == 0xFFFF || r == 0xFFFD {
			return -1
		}
		return r
	}, unsafe.Replace(s))
	s = Cut(strings.Trim(s, "' "), nameLimit)
	s = strings.Trim(s, "' ")
	// Excel keeps "History" for its own use in every language version.
	if s == "" || strings.EqualFold(s, "history") {
		return "表" + s
	}
	return s
}

// Cut shortens a text to at most n UTF-16 units without breaking a character.
func Cut(s string, n int) string {
	used := 0
	for i, r := range s {
		if used += utf16.RuneLen(r); used > n {
			return s[:i]
		}
	}
	return s
}
