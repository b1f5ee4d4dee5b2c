// Package ods reads OpenDocument spreadsheets (ODF 1.2, part 1) as LibreOffice and WPS write them.
// It reads values the file states, never shown texts of numbers, and opens no encrypted document.
package ods

import (
	"bytes"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/parts"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

const mimetype = "application/vnd.oasis.opendocument."

// Is reports whether a zip container declares itself an OpenDocument file, and whether it is a spreadsheet.
func Is(arc *parts.Archive) (document, spreadsheet bool) {
	if !arc.Has("mimetype") || arc.Size("mimetype") > 200 {
		return false, false
	}
	m, err := arc.All("mimetype")
	if err != nil || !bytes.HasPrefix(m, []byte(mimetype)) {
		return false, false
	}
	return true, bytes.HasPrefix(m[len(mimetype):], []byte("spreadsheet"))
}

// document is what the sheets of one file share.
type document struct {
	arc    *parts.Archive
	limits guard.Limits
	budget *rows.Budget
	styles map[string]styleMark
	c      rows.Collector
}

// Read reads an opened container.
func Read(arc *parts.Archive, limits guard.Limits) (*grid.Book, error) {
	if locked, err := encrypted(arc); locked || err != nil {
		if err == nil {
			err = guard.Locked("ods")
		}
		return nil, err
	}
	d := &document{arc: arc, limits: limits, budget: rows.NewBudget(limits.Cells), styles: map[string]styleMark{}}
	d.c.Book = &grid.Book{Container: "ods"}
	if arc.Has("styles.xml") {
		if err := d.scan("styles.xml", d.readStyles); err != nil {
			return nil, err
		}
	}
	if err := d.scan("content.xml", d.readContent); err != nil {
		return nil, err
	}
	return d.c.Done()
}

// encrypted looks for encryption data in the manifest (ODF 1.2 part 3, 4.4).
func encrypted(arc *parts.Archive) (bool, error) {
	if !arc.Has("META-INF/manifest.xml") || arc.Size("META-INF/manifest.xml") > 1<<20 {
		return false, nil
	}
	m, err := arc.All("META-INF/manifest.xml")
	return bytes.Contains(m, []byte("encryption-data")), err
}

func (d *document) scan(part string, read func(*xmlscan.Lexer) error) error {
	s, err := d.arc.Part(part)
	if err != nil {
		return err
	}
	defer s.Close()
	lx := new(xmlscan.Lexer)
	if err := lx.Reset(s, d.limits.TokenBytes); err != nil {
		return err
	}
	if err := read(lx); err != nil {
		return err
	}
	return lx.Rest()
}

// readContent walks the body. A document that is not well-formed has no sheet that could be trusted.
func (d *document) readContent(lx *xmlscan.Lexer) error {
	for {
		if err := lx.Next(); err != nil {
			return ended(err)
		}
		if lx.Kind == xmlscan.End && lx.Depth() == 0 {
			return nil
		}
		if lx.Kind != xmlscan.Start {
			continue
		}
		switch string(lx.Name) {
		case "style":
			if err := d.readStyle(lx); err != nil {
				return err
			}
		case "table":
			s := &sheet{document: d, lx: lx}
			out, err := s.read()
			if err != nil {
				return rows.Placed(err, s.col, s.row)
			}
			if err := d.c.Add(out.Name, out.Visibility, out, nil); err != nil {
				return err
			}
		case "tracked-changes":
			if err := lx.Skip(); err != nil {
				return err
			}
		}
	}
}

func ended(err error) error {
	if _, ok := err.(*guard.Refusal); ok {
		return err
	}
	return guard.Broken("ods: %v", err)
}
