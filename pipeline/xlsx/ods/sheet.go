package ods

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

// manyBlanks is the number of repetitions from which formatted blanks are taken for background, not for data.
const manyBlanks = 256

// sheet is the state of reading one <table:table>.
type sheet struct {
	*document
	lx       *xmlscan.Lexer
	out      *grid.Sheet
	build    *rows.Builder
	row, col int32 // of the cell being read
	column   int32 // columns declared so far
	cells    []grid.Cell
	comments [][2]int32
	value    []byte
}

func (s *sheet) read() (*grid.Sheet, error) {
	s.out = &grid.Sheet{Name: s.lx.Str("table:name")}
	if s.styles["table/"+s.lx.Str("table:style-name")].hidden {
		s.out.Visibility = grid.Hidden
	}
	s.build = rows.New(s.out, s.budget)
	for depth := s.lx.Depth(); ; {
		if err := s.lx.Next(); err != nil {
			return nil, ended(err)
		}
		if s.lx.Kind == xmlscan.End && s.lx.Depth() == depth-1 {
			return s.out, s.build.Finish(s.comments)
		}
		if s.lx.Kind != xmlscan.Start {
			continue
		}
		var err error
		switch string(s.lx.Name) {
		case "table-column":
			err = s.columns()
		case "table-row":
			err = s.rowElement()
		case "table-header-rows", "table-header-columns", "table-rows", "table-columns", "table-row-group", "table-column-group":
			// What they hold follows.
		default:
			err = s.lx.Skip()
		}
		if err != nil {
			return nil, err
		}
	}
}

// repeated reads a count of 1 to max.
func (s *sheet) repeated(attr string, max int32) (int32, error) {
	if _, has := s.lx.Attr(attr); !has {
		return 1, nil
	}
	n, ok := s.lx.Int(attr)
	if !ok || n < 1 || n > int(max) {
		return 0, guard.Broken("ods: %s=%q", attr, s.lx.Str(attr))
	}
	return int32(n), nil
}

func (s *sheet) columns() error {
	n, err := s.repeated("table:number-columns-repeated", rows.MaxCol)
	if err != nil {
		return err
	}
	if v := s.lx.Str("table:visibility"); v == "collapse" || v == "filter" {
		for c := s.column + 1; c <= min(s.column+n, rows.MaxCol); c++ {
			s.out.HiddenCols = append(s.out.HiddenCols, c)
		}
	}
	s.column = min(s.column+n, rows.MaxCol)
	return nil
}

func (s *sheet) rowElement() error {
	n, err := s.repeated("table:number-rows-repeated", rows.MaxRow)
	if err != nil {
		return err
	}
	visibility := s.lx.Str("table:visibility")
	s.out.Filtered = s.out.Filtered || visibility == "filter"
	s.row, s.col, s.cells = s.row+1, 0, s.cells[:0]
	if s.row > rows.MaxRow {
		return guard.TooBig("ods: more than %d rows", rows.MaxRow)
	}
	for depth := s.lx.Depth(); ; {
		ok, err := s.lx.Child(depth)
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		if name := string(s.lx.Name); name == "table-cell" || name == "covered-table-cell" {
			if err := s.cellElement(name == "covered-table-cell"); err != nil {
				return err
			}
		}
	}
	return s.deliver(n, visibility == "collapse" || visibility == "filter")
}

// deliver hands the row to the builder as often as it is repeated.
func (s *sheet) deliver(n int32, hidden bool) error {
	blank := true
	for _, c := range s.cells {
		blank = blank && c.Kind == grid.Empty
	}
	if len(s.cells) > 0 && !(blank && n > manyBlanks) {
		if s.row+n-1 > rows.MaxRow {
			return guard.TooBig("ods: more than %d rows", rows.MaxRow)
		}
		for i := range n {
			if err := s.build.Row(s.row+i, hidden); err != nil {
				return err
			}
			for _, c := range s.cells {
				s.build.Cell(c)
			}
		}
	}
	s.row += n - 1
	return nil
}
