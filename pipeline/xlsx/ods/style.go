package ods

import (
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/xmlscan"
)

// styleMark is what a style says about a cell; hidden concerns styles of tables.
type styleMark struct {
	mark   grid.Mark
	hidden bool
}

// readStyles takes the named styles, from which those of the content inherit.
func (d *document) readStyles(lx *xmlscan.Lexer) error {
	for {
		if err := lx.Next(); err != nil {
			return ended(err)
		}
		switch {
		case lx.Kind == xmlscan.End && lx.Depth() == 0:
			return nil
		case lx.Kind == xmlscan.Start && string(lx.Name) == "style":
			if err := d.readStyle(lx); err != nil {
				return err
			}
		}
	}
}

// manyStyles is far beyond what a spreadsheet program writes.
const manyStyles = 1 << 18

// readStyle reads a <style:style> to its end.
func (d *document) readStyle(lx *xmlscan.Lexer) error {
	name := lx.Str("style:family") + "/" + lx.Str("style:name")
	st := styleMark{}
	if parent := lx.Str("style:parent-style-name"); parent != "" {
		st = d.styles[lx.Str("style:family")+"/"+parent]
	}
	for depth := lx.Depth(); ; {
		ok, err := lx.Child(depth)
		if err != nil {
			return err
		}
		if !ok {
			if d.styles[name] = st; len(d.styles) > manyStyles {
				return guard.TooBig("more than %d styles", manyStyles)
			}
			return nil
		}
		switch string(lx.Name) {
		case "text-properties":
			set(&st, grid.Coloured, lx, "fo:color", "#000000")
			set(&st, grid.Struck, lx, "style:text-line-through-style", "none")
			set(&st, grid.Struck, lx, "style:text-line-through-type", "none")
		case "table-cell-properties":
			set(&st, grid.Coloured, lx, "fo:background-color", "transparent", "#ffffff")
		case "table-properties":
			st.hidden = lx.Str("table:display") == "false"
		}
	}
}

// set marks a style whose attribute is there and has none of the usual values.
func set(st *styleMark, m grid.Mark, lx *xmlscan.Lexer, attr string, usual ...string) {
	v, has := lx.Attr(attr)
	if !has {
		return
	}
	for _, u := range usual {
		if strings.EqualFold(string(v), u) {
			return
		}
	}
	st.mark |= m
}
