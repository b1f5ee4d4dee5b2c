// Package write turns a book.Book into the bytes of an .xlsx workbook.
// It never reads a workbook, and it refuses to write what would make one reach outside itself.
package write

import (
	"bytes"
	"fmt"
	"io"
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/pack"
)

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	nsMain  = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	nsRel   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	nsPkg   = "http://schemas.openxmlformats.org/package/2006/relationships"
)

// The limits of the format.
const (
	maxRows  = 1 << 20
	maxCols  = 1 << 14
	maxLinks = 65530 // links on one sheet; Excel repairs the file when there are more
)

// writer is one workbook under construction.
type writer struct {
	book    *book.Book
	zip     pack.Zip
	styles  *styles
	strings table
	names   map[string]string // wanted sheet name -> written one
	taken   map[string]bool   // written names, folded
	sheets  []written
	lists   []string // drop-down lists too long to be written in place, one a column of the sheet listName
	listTo  string
	charts  int
	maxRows int
	memory  *Memory
}

// written is a sheet as the workbook part lists it.
type written struct {
	name    string
	sheet   *book.Sheet
	lastRow int
	lastCol int
	drawing bool
	notes   bool
}

// Book writes the workbook to out. Errors name the sheet and cell at fault; they are mistakes of the caller, not of data.
// Parts are taken from memory where it has them; the bytes are the same without it.
func Book(b *book.Book, out io.Writer, m *Memory) error {
	z, err := build(b, maxRows, m)
	if err != nil {
		return err
	}
	return z.Finish(out)
}

// Bytes is Book in one piece.
func Bytes(b *book.Book) ([]byte, error) {
	z, err := build(b, maxRows, nil)
	if err != nil {
		return nil, err
	}
	out := bytes.NewBuffer(make([]byte, 0, z.Size()))
	err = z.Finish(out)
	return out.Bytes(), err
}

// build makes all parts; a sheet that has more rows than given goes on in another.
func build(b *book.Book, rows int, m *Memory) (*pack.Zip, error) {
	w := &writer{book: b, styles: newStyles(), names: map[string]string{}, taken: map[string]bool{}, maxRows: rows, memory: m}
	if err := w.nameSheets(); err != nil {
		return nil, err
	}
	if err := checkNames(b.Names, w.names); err != nil {
		return nil, err
	}
	w.strings.open(&w.zip)
	for _, s := range b.Sheets {
		if err := w.sheet(s); err != nil {
			return nil, fmt.Errorf("write sheet %s: %w", s.Name, err)
		}
	}
	if err := w.listSheet(); err != nil {
		return nil, fmt.Errorf("write drop-down lists: %w", err)
	}
	if err := w.strings.close(); err != nil {
		return nil, fmt.Errorf("write shared strings: %w", err)
	}
	if err := w.parts(); err != nil {
		return nil, err
	}
	return &w.zip, nil
}

// parts writes all that can be known only after the sheets.
func (w *writer) parts() error {
	for _, p := range []struct {
		name string
		data []byte
	}{
		{"xl/styles.xml", w.styles.part()},
		{"xl/workbook.xml", w.workbook()},
		{"xl/_rels/workbook.xml.rels", w.workbookRels()},
		{"docProps/core.xml", w.core()},
		{"_rels/.rels", rels([]rel{
			{typeOffice + "officeDocument", "xl/workbook.xml"},
			{"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"},
		})},
	} {
		if err := w.zip.Add(p.name, p.data); err != nil {
			return err
		}
	}
	return w.zip.Add("[Content_Types].xml", contentTypes(w.zip.Names()))
}

// nameSheets fixes every sheet's final name before links and formulas are written.
func (w *writer) nameSheets() error {
	visible := false
	for _, s := range w.book.Sheets {
		if _, ok := w.names[s.Name]; ok {
			return fmt.Errorf("two sheets are called %q", s.Name)
		}
		w.names[s.Name] = w.freeName(s.Name)
		visible = visible || !s.Hidden
	}
	if !visible {
		return fmt.Errorf("workbook %q has no visible sheet", w.book.Title)
	}
	return nil
}

// freeName mends a name and numbers it when it is taken.
func (w *writer) freeName(s string) string {
	name := book.SafeName(s)
	for n := 2; w.taken[fold(name)]; n++ {
		suffix := "（" + strconv.Itoa(n) + "）"
		name = book.Cut(book.SafeName(s), 31-len([]rune(suffix))) + suffix
	}
	w.taken[fold(name)] = true
	return name
}
