package ooxml

import (
	"errors"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

// errNotASheet marks a tab that holds a chart or a dialog.
var errNotASheet = errors.New("not a worksheet")

// sheet is the state of scanning one worksheet part.
type sheet struct {
	*workbook
	lx    *xmlscan.Lexer
	out   *grid.Sheet
	build *rows.Builder

	row, col int32 // of the current row and of the last cell in it
	cell     cell
	value    []byte       // decoded content of the current cell
	formula  []byte       // its formula, as written
	shared   map[int]bool // shared formulas by index: does it read another file?
	handled  int          // <c> elements taken by the general path
}

func (w *workbook) readSheet(ref sheetRef, part string) (*grid.Sheet, error) {
	comments, err := w.comments(part)
	if err != nil {
		return nil, err
	}
	out := &grid.Sheet{Name: ref.name, Visibility: ref.shown}
	s := &sheet{workbook: w, out: out, build: rows.New(out, w.budget)}
	err = w.scan(part, func(lx *xmlscan.Lexer) error {
		s.lx = lx
		return s.read()
	})
	if err != nil {
		return nil, rows.Placed(err, s.col, s.row)
	}
	return out, s.build.Finish(comments)
}

// read delivers the part's cells. A cell that stands where none may stand would be lost in silence, so all are counted.
func (s *sheet) read() error {
	s.lx.Watch = "c"
	if err := root(s.lx, "worksheet", "macrosheet", "chartsheet", "dialogsheet"); err != nil {
		return err
	}
	if string(s.lx.Name) == "chartsheet" || string(s.lx.Name) == "dialogsheet" {
		return errNotASheet
	}
	for {
		ok, err := s.lx.Child(1)
		if err != nil {
			return err
		}
		if !ok && s.lx.Seen != s.handled {
			return guard.Broken("%d of %d cells stand outside any row", s.lx.Seen-s.handled, s.lx.Seen)
		}
		if !ok {
			return nil
		}
		if err := s.section(); err != nil {
			return err
		}
	}
}

// section handles one child of <worksheet>.
func (s *sheet) section() error {
	switch string(s.lx.Name) {
	case "cols":
		return s.each(s.hiddenColumns)
	case "sheetData":
		return s.each(s.rowElement)
	case "mergeCells":
		return s.each(s.merge)
	case "autoFilter":
		// Without a condition the arrows hide nothing.
		return s.each(func() error {
			s.out.Filtered = s.out.Filtered || string(s.lx.Name) == "filterColumn"
			return nil
		})
	}
	return nil
}

// each calls f at every child of the current element.
func (s *sheet) each(f func() error) error {
	for depth := s.lx.Depth(); ; {
		ok, err := s.lx.Child(depth)
		if !ok || err != nil {
			return err
		}
		if err := f(); err != nil {
			return err
		}
	}
}

// unseen reports whether a row or column is hidden, or drawn with no height or width, which looks the same.
func (s *sheet) unseen(size string) bool {
	v, has := s.lx.Attr(size)
	return s.lx.Bool("hidden") || has && string(v) == "0"
}

func (s *sheet) hiddenColumns() error {
	if !s.unseen("width") {
		return nil
	}
	from, ok1 := s.lx.Int("min")
	to, ok2 := s.lx.Int("max")
	if !ok1 || !ok2 || from < 1 || to > rows.MaxCol || len(s.out.HiddenCols) > rows.MaxCol {
		return guard.Broken("column settings from %d to %d", from, to)
	}
	for c := from; c <= to; c++ {
		s.out.HiddenCols = append(s.out.HiddenCols, int32(c))
	}
	return nil
}

func (s *sheet) merge() error {
	ref := s.lx.Str("ref")
	r, ok := grid.ParseRange(ref)
	if !ok {
		return guard.Broken("merged range %.40q", ref)
	}
	if r.Col1 != r.Col2 || r.Row1 != r.Row2 {
		s.out.Merges = append(s.out.Merges, r)
	}
	return s.budget.Take(1)
}

func (s *sheet) rowElement() error {
	if string(s.lx.Name) != "row" {
		return nil
	}
	num := s.row + 1
	if _, has := s.lx.Attr("r"); has {
		n, ok := s.lx.Int("r")
		if !ok || n < 1 || n > rows.MaxRow {
			return guard.Broken("row number %.20q", s.lx.Str("r"))
		}
		num = int32(n)
	}
	s.row, s.col = num, 0
	if err := s.build.Row(num, s.unseen("ht")); err != nil {
		return err
	}
	for depth := s.lx.Depth(); ; {
		if err := s.common(); err != nil {
			return err
		}
		ok, err := s.lx.Child(depth)
		if !ok || err != nil {
			return err
		}
		if string(s.lx.Name) == "c" {
			if err := s.cellElement(); err != nil {
				return err
			}
		}
	}
}
