package biff

import (
	"encoding/binary"
	"math"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// formula takes the cached result ([MS-XLS] 2.5.133, FormulaValue): a number, or, when the last two bytes are FFFF, something else.
func (s *sheet) formula(r record) error {
	c, st, err := s.cell(r, 20)
	if err != nil {
		return err
	}
	c.Mark |= grid.Formula
	v := r.data[6:14]
	if u16(v, 6) != 0xFFFF {
		return s.number(c, st, math.Float64frombits(binary.LittleEndian.Uint64(v)))
	}
	switch v[0] {
	case 0: // the text follows
		s.awaits = &c
		return nil
	case 1:
		setBoolErr(&c, v[2], false)
	case 2:
		setBoolErr(&c, v[2], true)
	case 3:
		c.Kind = grid.Text
	default:
		return guard.Broken("xls: formula result of type %d", v[0])
	}
	s.build.Cell(c)
	return nil
}

// formulaText takes the STRING record behind a formula.
func (s *sheet) formulaText(r record) error {
	if s.awaits == nil {
		return guard.Broken("xls: a formula's text without a formula")
	}
	c := s.awaits
	chunks, err := s.s.continued(r)
	if err != nil {
		return err
	}
	c.Kind = grid.Text
	if !s.biff8 {
		c.Raw, err = s.plain(r.data, 2)
		return s.deliverText(err)
	}
	t := text{chunks: chunks}
	head, err := t.bytes(2)
	if err != nil {
		return err
	}
	n := u16(head, 0)
	if n == 0 {
		return s.deliverText(nil)
	}
	flag, err := t.bytes(1)
	if err != nil {
		return err
	}
	s.buf, err = t.chars(s.buf[:0], n, flag[0]&1 != 0)
	c.Raw = s.build.Str(s.buf)
	return s.deliverText(err)
}

func (s *sheet) deliverText(err error) error {
	s.build.Cell(*s.awaits)
	s.awaits = nil
	return err
}

// settle ends the wait for a formula's text that never came: the value was not stored.
func (s *sheet) settle() error {
	if s.awaits != nil {
		s.awaits.Kind = grid.Missing
		return s.deliverText(nil)
	}
	return nil
}
