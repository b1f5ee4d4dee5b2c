// Package xlsx turns whatever file a township sends into grid books, recognized by content and never by name.
// It converts nothing through an office program, runs nothing a file carries, and delivers no sheet in part.
package xlsx

import (
	"path"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/biff"
	"guatu/pipeline/xlsx/delimited"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/markup"
	"guatu/pipeline/xlsx/sniff"
)

// Limits bound what one file may cost; see guard.Limits.
type Limits = guard.Limits

// Refusal is a fault of the file itself, worded for its sender; see guard.Refusal. Any other error is ours.
type Refusal = guard.Refusal

// DefaultLimits are generous for ten counties and keep a file below a gigabyte of memory.
func DefaultLimits() Limits { return guard.DefaultLimits() }

// Options of Read. A zero Limits means DefaultLimits.
type Options struct {
	Passwords []string // tried in order on files with an open password
	Limits    Limits
	AtOnce    int // sheets of one workbook read side by side, where the format allows it; 0 and 1 are one after the other
}

// Read reads one file: one book, or one for each table file of a .zip bundle, in the order of the bundle.
//
// A file at fault is a *Refusal. Partial success: a sheet at fault is delivered empty with Sheet.Refused set and
// a note of kind "damaged-sheet"; a file at fault inside a bundle is delivered as a book without sheets and a note
// of kind "refused-file". When nothing at all could be read the first refusal is returned.
func Read(name string, data []byte, o Options) ([]*grid.Book, error) {
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits()
	}
	if int64(len(data)) > o.Limits.InputBytes {
		return nil, guard.TooBig("file of %d bytes", len(data))
	}
	return reader{o, false}.read(name, data)
}

type reader struct {
	Options
	inBundle bool
}

func (r reader) read(name string, data []byte) ([]*grid.Book, error) {
	format := sniff.Detect(data)
	if format == sniff.Zip {
		return r.zip(name, data)
	}
	book, err := r.single(format, name, data)
	return named(name, book, err)
}

// single reads a file that holds one workbook.
func (r reader) single(format sniff.Format, name string, data []byte) (*grid.Book, error) {
	switch format {
	case sniff.OLE:
		return r.compound(data)
	case sniff.RawBIFF:
		return biff.Read(data, r.passwords(), r.Limits)
	case sniff.HTML:
		return markup.ReadHTML(data, stem(name), r.Limits)
	case sniff.Spreadsheet:
		return markup.ReadXML2003(data, r.Limits)
	case sniff.Text:
		return delimited.Read(data, stem(name), r.Limits)
	}
	return nil, foreign(format)
}

// stem names the sheet of a file that has no name for it: the file's name without folder and extension.
func stem(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	return strings.TrimSuffix(name, path.Ext(name))
}

func named(name string, b *grid.Book, err error) ([]*grid.Book, error) {
	if err != nil {
		return nil, err
	}
	b.File = name
	return []*grid.Book{b}, nil
}
