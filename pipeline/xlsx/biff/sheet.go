package biff

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/rows"
)

// sheet is the state of reading one worksheet's records.
type sheet struct {
	*book
	s        stream
	out      *grid.Sheet
	build    *rows.Builder
	row, col int32          // of the last cell
	started  bool           // build has a current row
	hidden   map[int32]bool // hidden rows
	comments [][2]int32     // column, row
	awaits   *grid.Cell     // a formula whose text follows in a STRING record
	buf      []byte
}

func (b *book) sheet(ref sheetRef) (*grid.Sheet, error) {
	if ref.at < 0 || ref.at >= len(b.all) {
		return nil, guard.Short("xls: sheet %s begins beyond the stream", ref.name)
	}
	out := &grid.Sheet{Name: ref.name, Visibility: ref.shown}
	s := &sheet{book: b, s: stream{b.all, ref.at}, out: out, build: rows.New(out, b.budget), hidden: map[int32]bool{}}
	if err := s.read(); err != nil {
		return nil, rows.Placed(err, s.col, s.row)
	}
	if err := s.build.Finish(s.comments); err != nil {
		return nil, err
	}
	for i := range out.Rows {
		out.Rows[i].Hidden = s.hidden[out.Rows[i].Num]
	}
	return out, nil
}

func (s *sheet) read() error {
	r, ok, err := s.s.next()
	if err != nil {
		return err
	}
	if !ok {
		return guard.Short("xls: a sheet without records")
	}
	if _, err := bof(r); err != nil {
		return err
	}
	for depth := 1; ; {
		r, ok, err := s.s.next()
		if err != nil {
			return err
		}
		if !ok {
			return guard.Short("xls: the sheet's records do not end")
		}
		switch {
		case r.kind == rBOF: // an embedded chart has a substream of its own
			depth++
		case r.kind == rEOF:
			if depth--; depth == 0 {
				return s.settle()
			}
		case depth == 1:
			if err := s.record(r); err != nil {
				return err
			}
		}
	}
}

func (s *sheet) record(r record) error {
	if read, ok := cellRecords[r.kind]; ok {
		if err := s.settle(); err != nil {
			return err
		}
		return read(s, r)
	}
	switch r.kind {
	case rString:
		return s.formulaText(r)
	case rRow:
		return s.rowRecord(r)
	case rColInfo:
		return s.colInfo(r)
	case rMergeCells:
		return s.mergeCells(r)
	case rFilterMode:
		s.out.Filtered = true
	case rNote:
		if err := r.need(4); err != nil {
			return err
		}
		s.comments = append(s.comments, [2]int32{int32(u16(r.data, 2)) + 1, int32(u16(r.data, 0)) + 1})
	}
	return nil
}

func (s *sheet) rowRecord(r record) error {
	if err := r.need(14); err != nil {
		return err
	}
	if u16(r.data, 12)&0x20 != 0 {
		s.hidden[int32(u16(r.data, 0))+1] = true
	}
	return nil
}

func (s *sheet) colInfo(r record) error {
	if err := r.need(10); err != nil {
		return err
	}
	first, last := u16(r.data, 0), u16(r.data, 2)
	if u16(r.data, 8)&1 == 0 || len(s.out.HiddenCols) > 256 {
		return nil
	}
	for c := first; c <= min(last, 255); c++ {
		s.out.HiddenCols = append(s.out.HiddenCols, int32(c)+1)
	}
	return nil
}

func (s *sheet) mergeCells(r record) error {
	if err := r.need(2); err != nil {
		return err
	}
	n := u16(r.data, 0)
	if err := r.need(2 + 8*n); err != nil {
		return err
	}
	for i := range n {
		b := r.data[2+8*i:]
		m := grid.Range{Row1: int32(u16(b, 0)) + 1, Row2: int32(u16(b, 2)) + 1, Col1: int32(u16(b, 4)) + 1, Col2: int32(u16(b, 6)) + 1}
		if m.Row1 > m.Row2 || m.Col1 > m.Col2 || m.Col2 > 256 {
			return guard.Broken("xls: merged range %v", m)
		}
		if m.Row1 != m.Row2 || m.Col1 != m.Col2 {
			s.out.Merges = append(s.out.Merges, m)
		}
	}
	return nil
}

// place makes the row of a cell the current one.
func (s *sheet) place(row, col int) error {
	num := int32(row) + 1
	if col > 255 {
		return guard.Broken("xls: a cell in column %d", col+1)
	}
	if !s.started || num != s.row {
		s.started = true
		if err := s.build.Row(num, false); err != nil {
			return err
		}
	}
	s.row, s.col = num, int32(col)+1
	return nil
}
