package ooxml

import (
	"bytes"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
)

// cell is one <c> before its value is typed.
type cell struct {
	col   int32
	style int // -1 when absent
	kind  string
	mark  grid.Mark
	valued, calculated,
	inline bool // has <v>, <f>, <is>
	external bool
}

// cellElement reads a <c> of any form, up to its End.
func (s *sheet) cellElement() error {
	s.handled++
	c := cell{col: s.col + 1, style: -1}
	if ref, has := s.lx.Attr("r"); has {
		col, row, ok := grid.ParseRef(string(ref))
		if !ok || row != s.row {
			return guard.Broken("cell %.20q in row %d", ref, s.row)
		}
		c.col = col
	}
	s.col = c.col
	if c.col > rows.MaxCol {
		return guard.Broken("row %d has more than %d cells", s.row, rows.MaxCol)
	}
	if n, ok := s.lx.Int("s"); ok {
		c.style = n
	}
	c.kind = s.lx.Str("t")
	s.value = s.value[:0]
	for depth := s.lx.Depth(); ; {
		ok, err := s.lx.Child(depth)
		if err != nil {
			return err
		}
		if !ok {
			return s.deliver(c)
		}
		if err := s.cellChild(&c); err != nil {
			return err
		}
	}
}

func (s *sheet) cellChild(c *cell) (err error) {
	switch string(s.lx.Name) {
	case "v":
		if c.valued {
			return guard.Broken("a cell with two values")
		}
		c.valued = true
		s.value, err = s.lx.Content(s.value)
	case "is":
		c.inline = true
		var m grid.Mark
		s.value, m, err = richText(s.lx, s.value)
		c.mark |= m
	case "f":
		err = s.formulaElement(c)
	}
	return err
}

// formulaElement notes that a cell is calculated, and from another file if so. Formulas are never evaluated.
func (s *sheet) formulaElement(c *cell) error {
	c.calculated = true
	shared := -1
	if n, ok := s.lx.Int("si"); ok && s.lx.Str("t") == "shared" {
		shared = n
	}
	var err error
	if s.formula, err = s.lx.Content(s.formula[:0]); err != nil {
		return err
	}
	c.external = foreign(s.formula)
	if shared < 0 {
		return nil
	}
	if len(s.formula) == 0 {
		c.external = s.shared[shared]
		return nil
	}
	if s.shared == nil {
		s.shared = map[int]bool{}
	}
	s.shared[shared] = c.external
	return nil
}

// foreign looks for another file's name in brackets: [1] as Excel stores it, [book.xlsx] or ['file:///…'] as others do.
// Brackets around column names of tables are not meant.
func foreign(f []byte) bool {
	for {
		i := bytes.IndexByte(f, '[')
		if i < 0 {
			return false
		}
		f = f[i+1:]
		end := bytes.IndexByte(f, ']')
		if end < 0 {
			return false
		}
		in := bytes.ToLower(f[:end])
		if len(in) > 0 && len(bytes.Trim(in, "0123456789")) == 0 || bytes.Contains(in, []byte(".xls")) || bytes.Contains(in, []byte(".et")) || bytes.Contains(in, []byte("file:")) {
			return true
		}
	}
}

// deliver types the value that s.value holds and hands the cell to the builder.
func (s *sheet) deliver(c cell) error {
	out := grid.Cell{Col: c.col, Mark: c.mark}
	st := s.style(c.style)
	out.Mark |= st.mark &^ grid.Percent
	if c.calculated {
		out.Mark |= grid.Formula
		if c.external {
			out.Mark |= grid.External
		}
	}
	err := s.typed(&out, c, st)
	if out.Kind != grid.Number {
		out.Mark &^= grid.Percent
	}
	s.build.Cell(out)
	return err
}

func (s *sheet) style(i int) style {
	if i < 0 {
		i = 0
	}
	if i < len(s.styles) {
		return s.styles[i]
	}
	return style{}
}

// typed sets kind and raw text by the cell's type (ECMA-376 18.18.11).
func (s *sheet) typed(out *grid.Cell, c cell, st style) error {
	v := s.value
	switch c.kind {
	case "inlineStr", "str":
		// A formula may well give an empty text; an inline string that is empty is nothing.
		if v = unescape(v, 0); len(v) > 0 || c.kind == "str" && c.valued {
			out.Kind, out.Raw = grid.Text, s.build.Str(v)
		} else if c.calculated {
			out.Kind = grid.Missing
		}
		return nil
	}
	if v = bytes.Trim(v, " \t\r\n"); len(v) == 0 {
		if c.calculated {
			out.Kind = grid.Missing
		}
		return nil
	}
	switch c.kind {
	case "s":
		return s.sharedString(out, v)
	case "b":
		out.Kind, out.Raw = grid.Bool, "0"
		if string(v) == "1" || string(v) == "true" || string(v) == "TRUE" {
			out.Raw = "1"
		} else if string(v) != "0" && string(v) != "false" && string(v) != "FALSE" {
			return guard.Broken("boolean value %.20q", v)
		}
	case "e":
		out.Kind, out.Raw = grid.Error, s.build.Str(v)
	case "d":
		out.Kind, out.Raw = grid.Date, s.build.Str(v)
	case "", "n":
		s.number(out, v, st)
	default:
		return guard.Broken("cell type %.20q", c.kind)
	}
	return nil
}

func (s *sheet) sharedString(out *grid.Cell, v []byte) error {
	n := uint32(0)
	for _, d := range v {
		if d < '0' || d > '9' || n > 1<<28 {
			return guard.Broken("string number %.20q", v)
		}
		n = n*10 + uint32(d-'0')
	}
	return s.stringAt(out, n)
}

func (s *sheet) stringAt(out *grid.Cell, n uint32) error {
	if int(n) >= len(s.strings.ends) {
		return guard.Broken("string number %d of %d", n, len(s.strings.ends))
	}
	if out.Raw = s.strings.at(n); out.Raw != "" || out.Mark&grid.Formula != 0 {
		out.Kind = grid.Text
	}
	if len(s.strings.marks) > 0 {
		out.Mark |= s.strings.marks[n]
	}
	return nil
}

// number keeps the literal. A serial of the 1904 system is moved to the 1900 system, so that one rule reads all dates.
func (s *sheet) number(out *grid.Cell, v []byte, st style) {
	if !numfmt.Literal(v) {
		out.Kind, out.Raw = grid.Text, s.build.Str(v)
		return
	}
	out.Kind, out.Raw = grid.Number, s.build.Str(v)
	s.dateOrPercent(out, st)
}

func (s *sheet) dateOrPercent(out *grid.Cell, st style) {
	switch st.class {
	case numfmt.Percent:
		out.Mark |= grid.Percent
	case numfmt.Date:
		out.Kind = grid.Date
		if s.date1904 {
			out.Raw = numfmt.From1904(out.Raw)
		}
	}
}
