package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/grid"
)

// reading is a way to read some cells as a header.
type reading struct {
	x                        *layoutIndex
	top, bottom, left, right int32
}

// block reads the header rows as one layout and scores the reading. The search comes by the same reading from every row of it.
func (d *decoder) block(u *understood, x *layoutIndex, top, bottom, left, right int32) *block {
	of := reading{x, top, bottom, left, right}
	b := u.tried[of]
	if b == nil {
		b = u.read(of)
	}
	if u.tried != nil {
		u.tried[of] = b
	}
	return b
}

func (u *understood) read(as reading) *block {
	x, top, bottom, left, right := as.x, as.top, as.bottom, as.left, as.right
	b := &block{x: x, top: top, bottom: bottom}
	var cols []int32
	var cands [][]hit
	for r := top; r <= bottom; r++ {
		if row := rowOf(u.sheet, r); row != nil {
			for i := range row.Cells {
				if c := row.Cells[i]; c.Col >= left && c.Col <= right && (c.Raw != "" || c.Mark&grid.MergedInto != 0) && len(cols) < 2000 {
					cols = append(cols, c.Col)
				}
			}
		}
	}
	slices.Sort(cols)
	for _, col := range slices.Compact(cols) {
		if parts := u.levels(col, top, bottom); len(parts) > 0 && !labelled(parts[len(parts)-1]) {
			h := head{at: col, text: strings.Join(parts, "/"), col: -1, how: nohow}
			b.heads = append(b.heads, h)
			cands = append(cands, x.candidates(parts, u.groupLeft(col, top, bottom)))
		}
	}
	b.assign(cands)
	if b.matched > 0 && x.tabFits(u.sheet.Name) {
		b.score += 0.25
	}
	return b
}

// candidates looks a multi-level header up whole, then by its lowest level, then by the one above (the lowest may be a unit).
func (x *layoutIndex) candidates(parts []string, group string) []hit {
	n := len(parts)
	if n == 0 {
		return nil
	}
	var out []hit
	try := func(text string, exactOnly bool) {
		for _, h := range x.lookup(text) {
			if (!exactOnly || h.how == exact) && !slices.ContainsFunc(out, func(o hit) bool { return o.col == h.col }) {
				out = append(out, h)
			}
		}
	}
	if n > 1 {
		try(strings.Join(parts, ""), false)
	}
	if n > 2 {
		try(parts[n-2]+parts[n-1], false)
	}
	if group != "" {
		try(group+parts[n-1], true)
	}
	try(parts[n-1], false)
	if n > 1 {
		try(parts[n-2], false)
	}
	return out
}

func (u *understood) levels(col, top, bottom int32) []string {
	var parts []string
	for r := top; r <= bottom; r++ {
		if t := trim(u.text(col, r)); t != "" && (len(parts) == 0 || parts[len(parts)-1] != t) {
			parts = append(parts, t)
		}
	}
	return parts
}

// groupLeft is the group header to the left of a blank upper cell, for files that lost their merges.
func (u *understood) groupLeft(col, top, bottom int32) string {
	if bottom == top || trim(u.text(col, top)) != "" {
		return ""
	}
	for c := col - 1; c > 0 && c > col-40; c-- {
		if t := trim(u.text(c, top)); t != "" {
			return t
		}
	}
	return ""
}

// assign gives each head a column of the layout, better recognised heads first, and scores the whole:
// the share of headers that the layout knows, and half the share of the layout that is there.
func (b *block) assign(cands [][]hit) {
	taken := map[int]bool{}
	for want := exact; want < nohow; want++ {
		for i := range b.heads {
			h := &b.heads[i]
			for _, c := range cands[i] {
				if h.col < 0 && c.how == want && !taken[c.col] {
					h.col, h.how = c.col, c.how
					taken[c.col] = true
				}
			}
		}
	}
	for i := range b.heads {
		b.heads[i].doubled = b.heads[i].col < 0 && len(cands[i]) > 0
	}
	if n := len(b.heads); n > 0 {
		b.left, b.right = b.heads[0].at, b.heads[n-1].at
	}
	b.matched = len(taken)
	if n := float64(b.matched); n > 0 {
		b.score = n/float64(len(b.heads)) + 0.5*n/float64(len(b.x.layout.Columns))
	}
}
