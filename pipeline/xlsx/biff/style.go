package biff

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/numfmt"
)

// Palette entries that stand for the usual black text and white paper ([MS-XLS] 2.5.161, Icv).
const (
	icvBlack, icvWhite         = 8, 9
	icvBlack0, icvWhite0       = 0, 1
	icvForeground, icvBackgrnd = 64, 65
	icvAutomatic               = 0x7FFF
	icvTooltip                 = 81
)

func (b *book) font(r record) error {
	if err := r.need(6); err != nil {
		return err
	}
	var m grid.Mark
	if u16(r.data, 2)&0x0008 != 0 {
		m |= grid.Struck
	}
	switch u16(r.data, 4) {
	case icvBlack, icvBlack0, icvForeground, icvAutomatic, icvTooltip:
	default:
		m |= grid.Coloured
	}
	b.fonts = append(b.fonts, m)
	return nil
}

func (b *book) format(r record) error {
	if err := r.need(3); err != nil {
		return err
	}
	lengthBytes := 1
	if b.biff8 {
		lengthBytes = 2
	}
	code, err := b.plain(r.data[2:], lengthBytes)
	b.formats[u16(r.data, 0)] = numfmt.Classify(code)
	return err
}

func (b *book) xf(r record) error {
	if err := r.need(16); err != nil {
		return err
	}
	var st style
	id := u16(r.data, 2)
	class, ok := b.formats[id]
	if !ok {
		class = numfmt.Builtin(id)
	}
	if st.class = class; class == numfmt.Percent {
		st.mark |= grid.Percent
	}
	st.mark |= fontAt(b.fonts, u16(r.data, 0))
	pattern, front := b.fill(r)
	if pattern > 0 && !(pattern == 1 && (front == icvWhite || front == icvWhite0 || front == icvForeground || front == icvBackgrnd)) {
		st.mark |= grid.Coloured
	}
	b.xfs = append(b.xfs, st)
	return nil
}

// fill returns the fill pattern and its colour.
func (b *book) fill(r record) (pattern, front int) {
	if !b.biff8 {
		v := u32(r.data, 8)
		return int(v >> 16 & 0x3F), int(v & 0x7F)
	}
	if len(r.data) < 20 {
		return 0, 0
	}
	return int(u32(r.data, 14) >> 26), u16(r.data, 18) & 0x7F
}

func (b *book) style(i int) style {
	if i < len(b.xfs) {
		return b.xfs[i]
	}
	return style{}
}
