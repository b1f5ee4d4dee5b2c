package spec

import (
	"fmt"
	"io/fs"
	"path"
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

// readLayouts reads the sheets that an index file lists, each from its own file in a folder.
func readLayouts(p fs.FS, index, folder string) ([]*Layout, error) {
	sheets, err := readTable(p, index)
	if err != nil {
		return nil, err
	}
	var out []*Layout
	for _, s := range sheets {
		l := &Layout{Key: s["key"], Title: s["title"], Grain: s["grain"], Aliases: list(s["aliases"]), Required: s["required"] == "Y"}
		files, err := fs.Glob(p, path.Join(folder, "[0-9][0-9]-"+l.Key+".csv"))
		if err != nil || len(files) != 1 {
			return nil, fmt.Errorf("sheet %s: want one file %s/NN-%s.csv, found %d", l.Key, folder, l.Key, len(files))
		}
		rows, err := readTable(p, files[0])
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			l.Columns = append(l.Columns, Column{Header: r["header"], Field: record.Field(r["field"]), Type: Type(r["type"]), Unit: r["unit"],
				Required: r["required"] == "Y", Codes: r["codes"], Aliases: list(r["aliases"]), Note: r["note"]})
		}
		out = append(out, l)
	}
	return out, nil
}
