package decode

import (
	"guatu/pipeline/grid"
)

// headerWindow is how many rows with text are searched for a header in every way. Further down only rows that begin with known headers are looked at.
const headerWindow = 20

// block is a candidate header: some rows of a range of columns, read as one layout.
type block struct {
	x           *layoutIndex
	top, bottom int32
	left, right int32 // outermost columns with header text
	heads       []head
	matched     int
	score       float64
}

// head is the header of one grid column.
type head struct {
	at      int32
	text    string // levels joined by "/", as written
	col     int    // column of the layout, or -1
	how     how
	doubled bool
}

// good reports that a block is a table's header and not a coincidence.
func (b *block) good(tab bool) bool {
	return b.matched >= 3 && b.score >= 0.5 || b.matched >= 2 && (tab || b.score >= 0.9) || tab && b.matched > 0 && b.matched == len(b.heads)
}

// locate finds the first header in rows[from:], or nil. All tables that share its rows are returned, left to right.
func (d *decoder) locate(u *understood, from int) []*block {
	low := int32(1)
	if from > 0 {
		low = u.sheet.Rows[from-1].Num + 1
	}
	seen := 0
	u.tried, u.lines = map[reading]*block{}, map[span][]headText{}
	defer func() { u.tried, u.lines = nil, nil }()
	for i := from; i < len(u.sheet.Rows); i++ {
		row := u.sheet.Rows[i].Num
		if seen >= headerWindow && !d.headerLike(&u.sheet.Rows[i]) {
			continue
		}
		if len(headerTexts(&u.sheet.Rows[i])) == 0 {
			continue
		}
		seen++
		if best := d.grow(u, row, low, 0, 1<<30); best != nil {
			return d.split(u, best, row, low)
		}
	}
	return nil
}

// weigh counts how many distinct columns of the layout the texts name; a tab that says so and a full match weigh a little more.
func (x *layoutIndex) weigh(texts [][][]hit, tab bool) float64 {
	var seen [4]uint64
	n := 0.0
	for _, of := range texts {
		for _, h := range of[x.at] {
			if bit := uint64(1) << (h.col & 63); seen[h.col>>6&3]&bit == 0 {
				seen[h.col>>6&3] |= bit
				n++
				break
			}
		}
	}
	if n > 0 && tab {
		n += 1.5
	}
	return n + n/float64(len(x.layout.Columns)+1)
}

// grow reads the header at a row: as it stands when every cell of it is known, else as a block of up to four rows near it. The best, smallest reading counts.
func (d *decoder) grow(u *understood, row, low, left, right int32) *block {
	rivals := d.rivals(u, row)
	var best *block
	for _, x := range rivals {
		best = d.block(u, x, row, row, left, right).orBetter(best)
	}
	if best != nil && best.matched < len(best.heads) {
		for _, x := range rivals {
			if !u.promising(x, row, low) {
				continue
			}
			best = d.tryBlocks(u, x, row, low, left, right).orBetter(best)
		}
	}
	if best == nil || !best.good(best.x.tabFits(u.sheet.Name)) {
		return nil
	}
	return d.withUnits(u, best, left, right)
}

// reach is how many rows above and below a row may belong to its header.
const reach = 3

// promising reports that the rows around name columns of the layout in two places side by side. A list of the column names, one below the other, as in our
// own instructions, is no header in whatever way it is read.
func (u *understood) promising(x *layoutIndex, row, low int32) bool {
	first := int32(0)
	for n := max(low, row-reach); n <= row+reach; n++ {
		r := rowOf(u.sheet, n)
		for i := 0; r != nil && i < len(r.Cells); i++ {
			c := &r.Cells[i]
			if c.Kind != grid.Text || c.Raw == "" || c.Col == first || len(x.lookup(c.Raw)) == 0 {
				continue
			}
			if first != 0 {
				return true
			}
			first = c.Col
		}
	}
	return false
}

// tryBlocks reads the rows around as one layout in all ways that make sense.
func (d *decoder) tryBlocks(u *understood, x *layoutIndex, row, low, left, right int32) *block {
	var best *block
	for top := max(low, row-reach); top <= row+reach; top++ {
		if r := rowOf(u.sheet, top); top != row && (r == nil || len(headerTexts(r)) < 2) {
			continue
		}
		for bottom := max(top, row); bottom <= row+reach && bottom-top <= reach; bottom++ {
			if bottom > row && dataLike(rowOf(u.sheet, bottom)) {
				break
			}
			best = d.block(u, x, top, bottom, left, right).orBetter(best)
		}
	}
	return best
}

// orBetter prefers the higher score, and of equal readings by one layout the one with fewer rows. Of two readings by one layout, one within the other,
// the one that knows more columns counts: the lower level of a header alone may be known to the last word and yet leave out half the columns.
func (b *block) orBetter(than *block) *block {
	switch {
	case b.widens(than):
		b.score = max(b.score, than.score)
		return b
	case than.widens(b):
		than.score = max(b.score, than.score)
		return than
	case than == nil || b != nil && b.score > than.score+1e-9:
		return b
	case b == nil || b.x != than.x || b.score < than.score-1e-9 || b.bottom-b.top >= than.bottom-than.top:
		return than
	}
	return b
}

// widens reports a reading that holds the other's rows and knows more columns than a stray word can explain.
func (b *block) widens(other *block) bool {
	return b != nil && other != nil && b.x == other.x && b.top <= other.top && b.bottom >= other.bottom && b.matched >= other.matched+2 && b.score >= 0.5
}

// rivals are the layouts that could claim the row: those that name at least half as many of its texts as the best one.
func (d *decoder) rivals(u *understood, row int32) []*layoutIndex {
	if len(d.index) == 0 {
		return nil
	}
	var texts [][][]hit
	for _, t := range headerTexts(rowOf(u.sheet, row)) {
		if hits := d.index[0].all.of(t); hits != nil {
			texts = append(texts, hits)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	best := 1.0
	weights := make([]float64, len(d.index))
	for i, x := range d.index {
		if x.layout.Key != coverKey {
			weights[i] = x.weigh(texts, x.tabFits(u.sheet.Name))
			best = max(best, weights[i])
		}
	}
	var out []*layoutIndex
	for i, x := range d.index {
		if weights[i] > 1 && weights[i]*2 >= best {
			out = append(out, x)
		}
	}
	return out
}
