package decode

import (
	"guatu/pipeline/grid"
)

// extent is where the rows below a header end: at the next header of another kind, or with the sheet. Repeats of the same header stay inside.
func (d *decoder) extent(u *understood, blocks []*block, from int) (int, map[int]bool) {
	rows := u.sheet.Rows
	var repeats map[int]bool
	for i := from; i < len(rows); i++ {
		if !d.headerLike(&rows[i]) {
			continue
		}
		if n := repeated(u, blocks, i); n > 0 {
			if repeats == nil {
				repeats = map[int]bool{}
			}
			for k := range n {
				repeats[i+k] = true
			}
			i += n - 1
			continue
		}
		if d.headed(u, i) {
			return d.back(u, i, from), repeats
		}
	}
	return len(rows), repeats
}

// headerLike is the quick look: at least two of the first texts of the row are known headers, letter by letter.
func (d *decoder) headerLike(r *grid.Row) bool {
	known, seen := 0, 0
	for i := range r.Cells {
		c := &r.Cells[i]
		if c.Kind != grid.Text || c.Raw == "" {
			if c.Kind == grid.Number || c.Kind == grid.Date {
				return false
			}
			continue
		}
		if d.heads[c.Raw] || d.heads[trim(c.Raw)] {
			known++
		}
		if seen++; known == 2 {
			return true
		}
		if seen == 6 {
			return false
		}
	}
	return false
}

// repeated is the number of rows from i on that say the same as the table's header, 0 when they do not.
func repeated(u *understood, blocks []*block, i int) int {
	row := &u.sheet.Rows[i]
	same, all := 0, 0
	for _, b := range blocks {
		for _, h := range b.heads {
			c, _ := row.At(h.at)
			t := name(shown(c))
			if t == "" {
				continue
			}
			all++
			if t == name(h.text) || t == name(u.text(h.at, b.bottom)) || t == name(u.text(h.at, b.top)) {
				same++
			}
		}
	}
	if all < 2 || same*3 < all*2 {
		return 0
	}
	n := 1
	for last := row.Num; int32(n) <= blocks[0].bottom-blocks[0].top && i+n < len(u.sheet.Rows); n++ {
		r := &u.sheet.Rows[i+n]
		if r.Num != last+int32(n) || dataLike(r) || !sameLevel(u, blocks, r, n) {
			break
		}
	}
	return n
}

// sameLevel reports that a row under a repeated header is its n-th lower level.
func sameLevel(u *understood, blocks []*block, r *grid.Row, n int) bool {
	for _, b := range blocks {
		for _, h := range b.heads {
			if c, ok := r.At(h.at); ok && shown(c) != "" && name(shown(c)) != name(u.text(h.at, b.top+int32(n))) {
				return false
			}
		}
	}
	return true
}

// headed reports that another table's header begins at rows[i].
func (d *decoder) headed(u *understood, i int) bool {
	row := u.sheet.Rows[i].Num
	b := d.grow(u, row, row, 0, 1<<30)
	return b != nil && b.matched >= 3
}

// back moves the start of a following table up over its title and label lines.
func (d *decoder) back(u *understood, i, from int) int {
	rows := u.sheet.Rows
	for k := i - 1; k >= from && k >= i-4; k-- {
		texts := headerTexts(&rows[k])
		if dataLike(&rows[k]) || len(texts) > 6 {
			break
		}
		if len(texts) > 0 {
			i = k
		}
	}
	return i
}
