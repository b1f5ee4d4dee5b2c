package decode

import (
	"guatu/pipeline/grid"
)

func headerTexts(row *grid.Row) []string {
	var out []string
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Kind == grid.Text && c.Raw != "" && len(c.Raw) < 120 {
			out = append(out, c.Raw)
		}
	}
	return out
}

// withUnits takes the rows that belong to the header and name no column: those that merges reach down to, and a row of nothing but units.
func (d *decoder) withUnits(u *understood, b *block, left, right int32) *block {
	bottom := u.coveredBelow(b)
	if r := rowOf(u.sheet, bottom+1); r != nil && unitsOnly(r) {
		wider := d.block(u, b.x, b.top, bottom+1, left, right)
		if wider.matched >= b.matched {
			return wider
		}
	}
	b.bottom = bottom
	return b
}

// unitsOnly reports a row whose every text is a unit or a remark on filling in, such as （元） under 资金.
func unitsOnly(r *grid.Row) bool {
	n := 0
	for i := range r.Cells {
		c := &r.Cells[i]
		t := trim(c.Raw)
		if t == "" {
			continue
		}
		out, in := outside(t)
		if c.Kind != grid.Text || len(t) > 40 || !(name(out) == "" && len(in) > 0 || anyUnit(t) || name(dropMarks(t)) == "") {
			return false
		}
		n++
	}
	return n > 0
}

// dataLike reports a row that holds values and so is no header level.
func dataLike(r *grid.Row) bool {
	if r == nil {
		return false
	}
	n := 0
	for i := range r.Cells {
		if k := r.Cells[i].Kind; k == grid.Number || k == grid.Date {
			n++
		}
	}
	return n > 0
}

// coveredBelow is the last row that merges starting in the header reach down to.
func (u *understood) coveredBelow(b *block) int32 {
	bottom := b.bottom
	for _, h := range b.heads {
		if m, ok := u.merges.over(h.at, b.bottom); ok && m.Row2 <= b.bottom+6 {
			bottom = max(bottom, m.Row2)
		}
	}
	return bottom
}
