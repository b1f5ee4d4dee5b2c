package spec

import (
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"strings"

	"guatu/pipeline/record"
)

// Layout is one sheet of the hand-out workbook.
type Layout struct {
	Key      string // "household"
	Title    string // tab and title: "账一 基本情况"
	Grain    string // what a row is
	Aliases  []string
	Required bool
	Columns  []Column
}

// Type is how a column is read: int, year, decimal, area, percent, money, date, yesno, code, codes, text, name, village, id, phone, account.
type Type string

// Column is one column of a layout.
type Column struct {
	Header   string // "识别类/申请书" is a two-level header
	Field    record.Field
	Type     Type
	Unit     string
	Required bool
	Codes    string // name of the code list, or ""
	Aliases  []string
	Note     string
}

// Group and Leaf split a two-level header; Group is "" for a plain one.
func (c *Column) Group() string { g, _, _ := cut(c.Header); return g }

// Leaf is the header's lower level, or the header itself.
func (c *Column) Leaf() string { _, l, _ := cut(c.Header); return l }

func cut(header string) (group, leaf string, two bool) {
	if g, l, ok := strings.Cut(header, "/"); ok {
		return g, l, true
	}
	return "", header, false
}

// Column returns the column of a field, or nil.
func (l *Layout) Column(f record.Field) *Column {
	for i := range l.Columns {
		if l.Columns[i].Field == f {
			return &l.Columns[i]
		}
	}
	return nil
}

// Slots are the fields of a record type in the order of the layout's columns. Every column has its field; a type may have fields for other profiles.
func (l *Layout) Slots(t reflect.Type) []record.Slot {
	out := make([]record.Slot, 0, len(l.Columns))
	for i := range l.Columns {
		for _, s := range record.Slots(t) {
			if s.Field == l.Columns[i].Field {
				out = append(out, s)
			}
		}
	}
	return out
}

// layouts reads the sheets that the nearest index file lists, each from its own file in a folder.
func (c chain) layouts(index, folder string) ([]*Layout, error) {
	sheets, err := readTable(c.nearest(index), index)
	if err != nil {
		return nil, err
	}
	var out []*Layout
	for _, s := range sheets {
		l := &Layout{Key: s["key"], Title: s["title"], Grain: s["grain"], Aliases: list(s["aliases"]), Required: s["required"] == "Y"}
		if l.Columns, err = c.columns(folder, l.Key); err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

// columns reads the layout of a sheet from the nearest folder that has it.
func (c chain) columns(folder, key string) ([]Column, error) {
	for _, p := range c {
		files, err := fs.Glob(p, path.Join(folder, "[0-9][0-9]-"+key+".csv"))
		if err != nil || len(files) > 1 {
			return nil, fmt.Errorf("sheet %s: want one file %s/NN-%s.csv, found %d", key, folder, key, len(files))
		}
		if len(files) == 0 {
			continue
		}
		rows, err := readTable(p, files[0])
		if err != nil {
			return nil, err
		}
		var out []Column
		for _, r := range rows {
			out = append(out, Column{Header: r["header"], Field: record.Field(r["field"]), Type: Type(r["type"]), Unit: r["unit"],
				Required: r["required"] == "Y", Codes: r["codes"], Aliases: list(r["aliases"]), Note: r["note"]})
		}
		return out, nil
	}
	return nil, fmt.Errorf("sheet %s: there is no file %s/NN-%s.csv", key, folder, key)
}
