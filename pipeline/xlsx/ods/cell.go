package ods

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

// cellElement reads a cell and its repetitions to its end.
func (s *sheet) cellElement(covered bool) error {
	n, err := s.repeated("table:number-columns-repeated", rows.MaxCol)
	if err != nil {
		return err
	}
	c := grid.Cell{Mark: s.styles["table-cell/"+s.lx.Str("table:style-name")].mark}
	s.col++
	if err := s.spans(covered); err != nil {
		return err
	}
	kind, _ := s.lx.Attr("office:value-type")
	valueType := string(kind)
	if s.lx.Str("calcext:value-type") == "error" {
		valueType = "error"
	}
	_, calculated := s.lx.Attr("table:formula")
	if calculated {
		c.Mark |= grid.Formula
	}
	raw := s.stated(valueType)
	commented, m, err := s.content()
	if err != nil {
		return err
	}
	c.Mark |= m
	if err := s.typed(&c, valueType, raw, calculated); err != nil {
		return err
	}
	if commented {
		s.comments = append(s.comments, [2]int32{s.col, s.row})
	}
	if s.col+n-1 > rows.MaxCol {
		return guard.Broken("ods: row %d has more than %d columns", s.row, rows.MaxCol)
	}
	if c.Kind != grid.Empty || c.Mark != 0 && n <= manyBlanks {
		for i := range n {
			c.Col = s.col + i
			s.cells = append(s.cells, c)
		}
	}
	s.col += n - 1
	return nil
}

func (s *sheet) spans(covered bool) error {
	if covered {
		return nil
	}
	w, err := s.repeated("table:number-columns-spanned", rows.MaxCol)
	if err != nil {
		return err
	}
	h, err := s.repeated("table:number-rows-spanned", rows.MaxRow)
	if err != nil {
		return err
	}
	if w > 1 || h > 1 {
		s.out.Merges = append(s.out.Merges, grid.Range{Col1: s.col, Row1: s.row, Col2: min(s.col+w-1, rows.MaxCol), Row2: min(s.row+h-1, rows.MaxRow)})
	}
	return nil
}

// stated returns the value the attributes state, "" for texts.
func (s *sheet) stated(valueType string) string {
	switch valueType {
	case "float", "percentage", "currency":
		return s.lx.Str("office:value")
	case "date":
		return s.lx.Str("office:date-value")
	case "time":
		return s.lx.Str("office:time-value")
	case "boolean":
		return s.lx.Str("office:boolean-value")
	}
	return s.lx.Str("office:string-value")
}

// typed sets kind and raw text; s.value holds the shown text.
func (s *sheet) typed(c *grid.Cell, valueType, raw string, calculated bool) error {
	switch valueType {
	case "float", "percentage", "currency":
		if !numfmt.Literal([]byte(raw)) {
			return guard.Broken("ods: number %.40q", raw)
		}
		c.Kind, c.Raw = grid.Number, s.build.Str([]byte(raw))
		if valueType == "percentage" {
			c.Mark |= grid.Percent
		}
	case "date", "time":
		if raw == "" {
			return guard.Broken("ods: a date without a value")
		}
		c.Kind, c.Raw = grid.Date, s.build.Str([]byte(raw))
	case "boolean":
		c.Kind, c.Raw = grid.Bool, map[bool]string{true: "1", false: "0"}[raw == "true"]
	case "error":
		c.Kind, c.Raw = grid.Error, s.build.Str(s.value)
	case "string":
		if raw != "" && len(s.value) == 0 {
			s.value = append(s.value, raw...)
		}
		if len(s.value) > 0 || calculated {
			c.Kind, c.Raw = grid.Text, s.build.Str(s.value)
		}
	case "":
		if len(s.value) > 0 {
			c.Kind, c.Raw = grid.Text, s.build.Str(s.value)
		} else if calculated {
			c.Kind = grid.Missing
		}
	default:
		return guard.Broken("ods: value type %.40q", valueType)
	}
	return nil
}

// content reads the paragraphs of a cell into s.value, one line each, and notes a comment and struck or coloured spans.
func (s *sheet) content() (commented bool, m grid.Mark, err error) {
	s.value = s.value[:0]
	paragraphs := 0
	for depth := s.lx.Depth(); ; {
		ok, err := s.lx.Child(depth)
		if !ok || err != nil {
			return commented, m, err
		}
		switch string(s.lx.Name) {
		case "p", "h":
			if paragraphs++; paragraphs > 1 {
				s.value = append(s.value, '\n')
			}
			pm, err := s.paragraph()
			if m |= pm; err != nil {
				return commented, m, err
			}
		case "annotation":
			commented = true
			err = s.lx.Skip()
		default:
			err = s.lx.Skip()
		}
		if err != nil {
			return commented, m, err
		}
	}
}

func (s *sheet) paragraph() (m grid.Mark, err error) {
	for depth := s.lx.Depth(); ; {
		if err := s.lx.Next(); err != nil {
			return m, ended(err)
		}
		switch {
		case s.lx.Kind == xmlscan.End && s.lx.Depth() == depth-1:
			return m, nil
		case s.lx.Kind == xmlscan.Text:
			if s.value, err = s.lx.AppendText(s.value); err != nil {
				return m, err
			}
		case s.lx.Kind == xmlscan.Start:
			if m |= s.inline(); string(s.lx.Name) == "annotation" || string(s.lx.Name) == "ruby-text" {
				if err := s.lx.Skip(); err != nil {
					return m, err
				}
			}
		}
	}
}

// inline handles an element inside a paragraph: blanks that XML would lose, and formatted spans.
func (s *sheet) inline() grid.Mark {
	switch string(s.lx.Name) {
	case "s":
		n, _ := s.lx.Int("text:c")
		for range min(max(n, 1), 1000) {
			s.value = append(s.value, ' ')
		}
	case "tab":
		s.value = append(s.value, '\t')
	case "line-break":
		s.value = append(s.value, '\n')
	case "span":
		return s.styles["text/"+s.lx.Str("text:style-name")].mark
	}
	return 0
}
