// Package record is the words of the trade as Go types: households, members, measures, income, archives, visits, returns, findings.
// It does not read, judge, store or print them.
package record

import (
	"sync"

	"guatu/pipeline/grid"
)

// Field is a column's name in the layout, such as "household_no".
type Field string

// File is one workbook as it arrived.
type File struct {
	Name   string // as the sender named it
	SHA256 string // of the bytes that arrived, lower-case hex
	Size   int64
	Seen   int64 // modification time, Unix seconds; when the sender last saved or delivered it
}

// Sheet is one sheet that was read as one of the layout's sheets.
type Sheet struct {
	File   *File
	Name   string           // as written on the tab
	Key    string           // the layout's sheet, such as "household"
	Header int32            // last row of the header
	Cols   map[Field]int32  // 1-based column of each field that was found
	Heads  map[Field]string // the header text it was found under
	Rows   map[Field]int32  // a cover's only: the row of each field; nil where a record is a row
	raw    map[rawKey]string
}

type rawKey struct {
	row   int32
	field Field
}

// SetRaw keeps what a cell said when its field could not be read (Bad) or was read differently from what is written.
func (s *Sheet) SetRaw(row int32, f Field, text string) {
	if s.raw == nil {
		s.raw = map[rawKey]string{}
	}
	s.raw[rawKey{row, f}] = text
}

// Raw is what SetRaw kept, or "".
func (s *Sheet) Raw(row int32, f Field) string { return s.raw[rawKey{row, f}] }

// Place is where a record stands: the row of a sheet. Every record embeds it.
type Place struct {
	Sheet *Sheet
	Row   int32
}

// Where lets the engine take any record.
func (p *Place) Where() *Place { return p }

// Row is any record: a pointer to a struct that embeds Place.
type Row interface{ Where() *Place }

// Cell is the A1 name of a field of the row; the row's name ("A12" of its first column) where the column is absent.
func (p *Place) Cell(f Field) string {
	if p.Sheet == nil {
		return ""
	}
	col := p.Sheet.Cols[f]
	if col == 0 {
		for _, c := range p.Sheet.Cols {
			if col == 0 || c < col {
				col = c
			}
		}
		col = max(col, 1)
	}
	if row := p.Sheet.Rows[f]; row != 0 {
		return grid.Ref(col, row)
	}
	return grid.Ref(col, p.Row)
}

// Header is the column's header as the sender wrote it, or "".
func (p *Place) Header(f Field) string {
	if p.Sheet == nil {
		return ""
	}
	return p.Sheet.Heads[f]
}

// Written is what the cell of a field says: the raw text where it was kept, else the canonical value.
func (p *Place) Written(f Field, v Value) string {
	if p.Sheet != nil {
		if raw := p.Sheet.Raw(p.Row, f); raw != "" {
			return raw
		}
	}
	return v.String()
}

var fieldCache sync.Map // reflect.Type -> []Slot
