package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/grid"
)

// span is some rows of some columns.
type span struct{ top, bottom, left, right int32 }

// reading is a way to read some cells as a header.
type reading struct {
	x *layoutIndex
	span
}

// headText is the header of one column, and what it may be looked up by, best first.
type headText struct {
	at    int32
	text  string
	tries []try
}

// try is a text to look a header up by.
type try struct {
	text  string
	exact bool // only an official header counts
}

// block reads the header rows as one layout and scores the reading. The search comes by the same reading from every row of it.
func (d *decoder) block(u *understood, x *layoutIndex, top, bottom, left, right int32) *block {
	of := reading{x, span{top, bottom, left, right}}
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
	x := as.x
	b := &block{x: x, top: as.top, bottom: as.bottom}
	texts := u.headTexts(as.span)
	cands := make([][]hit, len(texts))
	b.heads = make([]head, len(texts))
	for i := range texts {
		t := &texts[i]
		b.heads[i] = head{at: t.at, text: t.text, col: -1, how: nohow}
		cands[i] = x.candidates(t.tries)
	}
	b.assign(cands)
	if b.matched > 0 && x.tabFits(u.sheet.Name) {
		b.score += 0.25
	}
	return b
}

// headTexts are the texts of the rows as a header, column by column, whatever layout it may be of.
func (u *understood) headTexts(s span) []headText {
	out, ok := u.lines[s]
	if ok {
		return out
	}
	var cols []int32
	for r := s.top; r <= s.bottom; r++ {
		if row := rowOf(u.sheet, r); row != nil {
			for i := range row.Cells {
				if c := &row.Cells[i]; c.Col >= s.left && c.Col <= s.right && (c.Raw != "" || c.Mark&grid.MergedInto != 0) && len(cols) < 2000 {
					cols = append(cols, c.Col)
				}
			}
		}
	}
	slices.Sort(cols)
	for _, col := range slices.Compact(cols) {
		if parts := u.levels(col, s.top, s.bottom); len(parts) > 0 && !labelled(parts[len(parts)-1]) {
			out = append(out, headText{col, strings.Join(parts, "/"), tries(parts, u.groupLeft(col, s.top, s.bottom))})
		}
	}
	if u.lines != nil {
		u.lines[s] = out
	}
	return out
}

// tries looks a multi-level header up whole, then by its lowest level, then by the one above (the lowest may be a unit).
func tries(parts []string, group string) []try {
	n := len(parts)
	var out []try
	if n > 1 {
		out = append(out, try{strings.Join(parts, ""), false})
	}
	if n > 2 {
		out = append(out, try{parts[n-2] + parts[n-1], false})
	}
	if group != "" {
		out = append(out, try{group + parts[n-1], true})
	}
	out = append(out, try{parts[n-1], false})
	if n > 1 {
		out = append(out, try{parts[n-2], false})
	}
	return out
}

// candidates are the columns of the layout that a header may stand for, best first.
func (x *layoutIndex) candidates(tries []try) []hit {
	var out []hit
	for _, t := range tries {
		for _, h := range x.lookup(t.text) {
			if (!t.exact || h.how == exact) && !slices.ContainsFunc(out, func(o hit) bool { return o.col == h.col }) {
				out = append(out, h)
			}
		}
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
