package markup

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
)

// worksheet is the state of reading one <Worksheet>.
type worksheet struct {
	*spreadsheet
	out      *grid.Sheet
	build    *rows.Builder
	row, col int32
	value    []byte
	comments [][2]int32
	spans    map[int32]int32 // column -> last row that a merge from above covers
}

func (d *spreadsheet) worksheet() error {
	s := &worksheet{spreadsheet: d, out: &grid.Sheet{Name: d.lx.Str("ss:Name")}, spans: map[int32]int32{}}
	s.build = rows.New(s.out, d.budget)
	err := d.each(func() error {
		switch string(d.lx.Name) {
		case "Table":
			column := int32(0)
			return d.each(func() error {
				switch string(d.lx.Name) {
				case "Column":
					return s.column(&column)
				case "Row":
					return s.rowElement()
				}
				return nil
			})
		case "WorksheetOptions":
			return d.each(s.option)
		case "AutoFilter":
			return d.each(func() error {
				s.out.Filtered = s.out.Filtered || d.lx.Str("x:Type") != ""
				return nil
			})
		}
		return nil
	})
	if err == nil {
		err = s.build.Finish(s.comments)
	}
	if err != nil {
		return rows.Placed(err, s.col, s.row)
	}
	return d.c.Add(s.out.Name, s.out.Visibility, s.out, nil)
}

func (s *worksheet) option() error {
	if string(s.lx.Name) != "Visible" {
		return nil
	}
	v, err := s.lx.Content(nil)
	switch string(v) {
	case "SheetHidden":
		s.out.Visibility = grid.Hidden
	case "SheetVeryHidden":
		s.out.Visibility = grid.VeryHidden
	}
	return err
}

// position moves on by one, or to the place an Index attribute gives, which must lie further on.
func (s *worksheet) position(at *int32, limit int32) error {
	next := *at + 1
	if _, has := s.lx.Attr("ss:Index"); has {
		n, ok := s.lx.Int("ss:Index")
		if !ok || n <= int(*at) || n > int(limit) {
			return guard.Broken("xml 2003: index %q after %d", s.lx.Str("ss:Index"), *at)
		}
		next = int32(n)
	}
	if next > limit {
		return guard.TooBig("xml 2003: more than %d rows or columns", limit)
	}
	*at = next
	return nil
}

func (s *worksheet) column(at *int32) error {
	if err := s.position(at, rows.MaxCol); err != nil {
		return err
	}
	span, _ := s.lx.Int("ss:Span")
	if span < 0 || span > rows.MaxCol-int(*at) {
		return guard.Broken("xml 2003: column span %d", span)
	}
	for i := range int32(span) + 1 {
		if s.lx.Bool("ss:Hidden") {
			s.out.HiddenCols = append(s.out.HiddenCols, *at+i)
		}
	}
	*at += int32(span)
	return nil
}

func (s *worksheet) rowElement() error {
	if err := s.position(&s.row, rows.MaxRow); err != nil {
		return err
	}
	if err := s.build.Row(s.row, s.lx.Bool("ss:Hidden")); err != nil {
		return err
	}
	// A row may stand for several: a span repeats its format, not its cells.
	span, _ := s.lx.Int("ss:Span")
	s.col = 0
	err := s.each(func() error {
		if string(s.lx.Name) == "Cell" {
			return s.cell()
		}
		return nil
	})
	s.row += int32(min(max(span, 0), rows.MaxRow-int(s.row)))
	return err
}

func (s *worksheet) cell() error {
	// Excel gives an index behind covered cells; others leave both out.
	if _, has := s.lx.Attr("ss:Index"); !has {
		for s.spans[s.col+1] >= s.row {
			s.col++
		}
	}
	if err := s.position(&s.col, rows.MaxCol); err != nil {
		return err
	}
	st := s.styles[s.lx.Str("ss:StyleID")]
	c := grid.Cell{Col: s.col, Mark: st.mark &^ grid.Percent}
	across, _ := s.lx.Int("ss:MergeAcross")
	down, _ := s.lx.Int("ss:MergeDown")
	if across < 0 || down < 0 || across > rows.MaxCol-int(s.col) || down > rows.MaxRow-int(s.row) {
		return guard.Broken("xml 2003: merge of %d by %d", across, down)
	}
	if across > 0 || down > 0 {
		s.out.Merges = append(s.out.Merges, grid.Range{Col1: s.col, Row1: s.row, Col2: s.col + int32(across), Row2: s.row + int32(down)})
		if err := s.budget.Take(int64(across) + 1); err != nil {
			return err
		}
		for i := range int32(across) + 1 {
			s.spans[s.col+i] = s.row + int32(down)
		}
	}
	if _, calculated := s.lx.Attr("ss:Formula"); calculated {
		c.Mark |= grid.Formula
		c.Kind = grid.Missing
	}
	err := s.each(func() error {
		switch string(s.lx.Name) {
		case "Data":
			return s.data(&c, st)
		case "Comment":
			s.comments = append(s.comments, [2]int32{s.col, s.row})
		}
		return nil
	})
	s.build.Cell(c)
	// The cells a merge covers to the right are not written.
	s.col += int32(across)
	return err
}

func (s *worksheet) data(c *grid.Cell, st style) error {
	kind := s.lx.Str("ss:Type")
	var err error
	if s.value, err = s.lx.Content(s.value[:0]); err != nil {
		return err
	}
	v := s.build.Str(s.value)
	if v == "" {
		return nil
	}
	switch kind {
	case "Number":
		if !numfmt.Literal(s.value) {
			return guard.Broken("xml 2003: number %.40q", s.value)
		}
		c.Kind = grid.Number
		if st.class == numfmt.Date {
			c.Kind = grid.Date
		}
		c.Mark |= st.mark & grid.Percent
	case "DateTime":
		c.Kind = grid.Date
	case "Boolean":
		c.Kind = grid.Bool
		if v != "1" && v != "0" {
			return guard.Broken("xml 2003: boolean %.40q", v)
		}
	case "Error":
		c.Kind = grid.Error
	default:
		c.Kind = grid.Text
	}
	c.Raw = v
	return nil
}
