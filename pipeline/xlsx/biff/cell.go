package biff

import (
	"encoding/binary"
	"math"
	"strconv"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
)

// cellRecords are the records that put a value, or a blank, at a row and column.
var cellRecords map[uint16]func(*sheet, record) error

func init() {
	cellRecords = map[uint16]func(*sheet, record) error{
		rLabelSST: (*sheet).labelSST, rLabel: (*sheet).label, rRString: (*sheet).label,
		rNumber: (*sheet).numberRecord, rRK: (*sheet).rk, rMulRK: (*sheet).mulRK,
		rBlank: (*sheet).blank, rMulBlank: (*sheet).mulBlank, rBoolErr: (*sheet).boolErr, rFormula: (*sheet).formula,
	}
}

// cell begins a cell with the row, column and style every cell record has in front; need is the record's least length.
func (s *sheet) cell(r record, need int) (grid.Cell, style, error) {
	if err := r.need(need); err != nil {
		return grid.Cell{}, style{}, err
	}
	if err := s.place(u16(r.data, 0), u16(r.data, 2)); err != nil {
		return grid.Cell{}, style{}, err
	}
	st := s.style(u16(r.data, 4))
	return grid.Cell{Col: s.col, Mark: st.mark &^ grid.Percent}, st, nil
}

func (s *sheet) labelSST(r record) error {
	c, _, err := s.cell(r, 10)
	if err != nil {
		return err
	}
	n := int(u32(r.data, 6))
	if n >= len(s.strings) {
		return guard.Broken("xls: string number %d of %d", n, len(s.strings))
	}
	if c.Raw = s.strings[n]; c.Raw != "" {
		c.Kind = grid.Text
	}
	c.Mark |= s.marks[n]
	s.build.Cell(c)
	return nil
}

func (s *sheet) label(r record) error {
	c, _, err := s.cell(r, 8)
	if err != nil {
		return err
	}
	v, err := s.plain(r.data[6:], 2)
	if v != "" {
		c.Kind, c.Raw = grid.Text, v
	}
	s.build.Cell(c)
	return err
}

func (s *sheet) numberRecord(r record) error {
	c, st, err := s.cell(r, 14)
	if err != nil {
		return err
	}
	return s.number(c, st, math.Float64frombits(binary.LittleEndian.Uint64(r.data[6:])))
}

func (s *sheet) rk(r record) error {
	c, st, err := s.cell(r, 10)
	if err != nil {
		return err
	}
	return s.number(c, st, rkValue(u32(r.data, 6)))
}

// rkValue unpacks a number of 30 bits ([MS-XLS] 2.5.217): an integer or the high half of a float, perhaps in hundredths.
func rkValue(v uint32) float64 {
	var f float64
	if v&2 != 0 {
		f = float64(int32(v) >> 2)
	} else {
		f = math.Float64frombits(uint64(v&^3) << 32)
	}
	if v&1 != 0 {
		f /= 100
	}
	return f
}

func (s *sheet) mulRK(r record) error {
	return s.each(r, 6, func(c grid.Cell, st style, b []byte) error {
		return s.number(c, st, rkValue(u32(b, 2)))
	})
}

func (s *sheet) mulBlank(r record) error {
	return s.each(r, 2, func(c grid.Cell, _ style, _ []byte) error {
		s.build.Cell(c)
		return nil
	})
}

// each walks a record of several cells: row, first column, items that begin with a style, last column.
func (s *sheet) each(r record, size int, f func(grid.Cell, style, []byte) error) error {
	if err := r.need(6); err != nil {
		return err
	}
	n := (len(r.data) - 6) / size
	first, last := u16(r.data, 2), u16(r.data, len(r.data)-2)
	if (len(r.data)-6)%size != 0 || last-first+1 != n {
		return guard.Broken("xls: record %#04x holds %d cells for columns %d to %d", r.kind, n, first, last)
	}
	for i := range n {
		if err := s.place(u16(r.data, 0), first+i); err != nil {
			return err
		}
		b := r.data[4+i*size:]
		st := s.style(u16(b, 0))
		if err := f(grid.Cell{Col: s.col, Mark: st.mark &^ grid.Percent}, st, b); err != nil {
			return err
		}
	}
	return nil
}

func (s *sheet) blank(r record) error {
	c, _, err := s.cell(r, 6)
	s.build.Cell(c)
	return err
}

func (s *sheet) boolErr(r record) error {
	c, _, err := s.cell(r, 8)
	if err != nil {
		return err
	}
	setBoolErr(&c, r.data[6], r.data[7] != 0)
	s.build.Cell(c)
	return nil
}

var errorNames = map[byte]string{0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}

func setBoolErr(c *grid.Cell, v byte, isErr bool) {
	if !isErr {
		c.Kind, c.Raw = grid.Bool, strconv.Itoa(min(int(v), 1))
		return
	}
	c.Kind, c.Raw = grid.Error, errorNames[v]
	if c.Raw == "" {
		c.Raw = "#ERR" + strconv.Itoa(int(v))
	}
}

// number writes the literal Excel would store: 15 digits tell all, and from 1E+15 on the exponent shows that digits are lost.
func (s *sheet) number(c grid.Cell, st style, f float64) error {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return guard.Broken("xls: a number that is none")
	}
	form := byte('f')
	if a := math.Abs(f); a >= 1e15 || a != 0 && a < 1e-6 {
		form = 'E'
	}
	s.buf = strconv.AppendFloat(s.buf[:0], f, form, -1, 64)
	c.Kind, c.Raw = grid.Number, s.build.Str(s.buf)
	switch st.class {
	case numfmt.Percent:
		c.Mark |= grid.Percent
	case numfmt.Date:
		if c.Kind = grid.Date; s.date1904 {
			c.Raw = numfmt.From1904(c.Raw)
		}
	}
	s.build.Cell(c)
	return nil
}
