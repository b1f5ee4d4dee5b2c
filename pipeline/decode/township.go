package decode

import (
	"maps"
	"slices"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// chooseTownship settles whose the file is: the cover's word first, then 填报单位, the titles, and the file's name.
func (d *decoder) chooseTownship() {
	for _, e := range d.evidence() {
		if e.id != 0 {
			d.home = e.id
			break
		}
	}
	if d.home == 0 {
		d.home = d.columnTownship()
	}
	d.several = d.holdsSeveral()
	covered := d.home
	for _, u := range d.sheets {
		if id := d.coverTownship(u); id != 0 && d.several {
			covered = id
		}
		for _, t := range u.tables {
			if t.township = covered; d.several {
				if own := d.ownTownship(u, t); own != 0 {
					t.township = own
				}
			}
		}
	}
}

// holdsSeveral reports that the file plainly holds the returns of several townships: covers of two, or, without a cover, the same kind of
// table under the names of two. One odd title in a file is a slip of the pen and moves nothing.
func (d *decoder) holdsSeveral() bool {
	covers := map[int]bool{}
	owner := map[string]int{}
	twice := false
	for _, u := range d.sheets {
		if id := d.coverTownship(u); id != 0 {
			covers[id] = true
		}
		for _, t := range u.tables {
			id := d.ownTownship(u, t)
			if other := owner[t.x.layout.Key]; other != 0 && id != 0 && id != other {
				twice = true
			}
			if id != 0 {
				owner[t.x.layout.Key] = id
			}
		}
	}
	return len(covers) > 1 || len(covers) == 0 && twice
}

// coverTownship is the township a cover sheet names; 0 for other sheets.
func (d *decoder) coverTownship(u *understood) int {
	for _, p := range u.cover {
		if d.indexOf(coverKey).layout.Columns[p.col].Field == "township" {
			return d.spec.TownshipIn(trim(shown(p.cell)))
		}
	}
	return 0
}

// ownTownship is the township a table names for itself; 0 when it names none.
func (d *decoder) ownTownship(u *understood, t *table) int {
	if id := d.spec.FindTownship(trim(u.sheet.Name)); id != 0 {
		return id
	}
	if id := d.spec.TownshipIn(t.labels.office); id != 0 {
		return id
	}
	return d.spec.TownshipIn(t.labels.title)
}

// columnTownship is the township that most rows of the 乡镇 columns name, for files that say it nowhere else.
func (d *decoder) columnTownship() int {
	n := map[int]int{}
	best := 0
	for _, u := range d.sheets {
		for _, t := range u.tables {
			d.eachTown(u, t, func(id int, _ int32) {
				if n[id]++; n[id] > n[best] || n[id] == n[best] && id < best {
					best = id
				}
			})
		}
	}
	return best
}

// eachTown visits the rows of a table whose 乡镇 column names a township.
func (d *decoder) eachTown(u *understood, t *table, f func(id int, row int32)) {
	for i := t.from; i < t.to && t.townCol > 0; i++ {
		row := &u.sheet.Rows[i]
		if c, ok := row.At(t.townCol); ok && c.Raw != "" {
			if id := d.rowTownship(shown(c)); id != 0 {
				f(id, row.Num)
			}
		}
	}
}

// strayShare is the share of rows, in percent, from which on a township named in a 乡镇 column gets its rows. A few stray rows stay where they were sent.
const strayShare = 20

// splitRows says which townships of a 乡镇 column get their rows.
func (w *walk) splitRows() {
	n, all := map[int]int{}, 0
	where := map[int]int32{}
	w.d.eachTown(w.u, w.t, func(id int, row int32) {
		if n[id]++; n[id] == 1 {
			where[id] = row
		}
		all++
	})
	w.towns = map[int]bool{}
	w.unknownTowns()
	for _, id := range slices.Sorted(maps.Keys(n)) {
		if len(n) > 1 && n[id]*100 >= all*strayShare {
			w.towns[id] = true
		} else if id != w.t.township {
			w.row = where[id]
			w.fact(record.Fact{Kind: record.TownshipConflict, Got: "乡镇列“" + w.d.spec.Township(id).Name(w.d.period.To) + "”", Want: w.ret.Name, N: n[id]}, &column{at: w.t.townCol})
		}
	}
}

// unknownTowns notes what a 乡镇 column says that names no township of the county: its rows go with the file, which may be wrong.
func (w *walk) unknownTowns() {
	type place struct{ n, row int32 }
	found := map[string]*place{}
	for i := w.t.from; i < w.t.to && w.t.townCol > 0; i++ {
		row := &w.u.sheet.Rows[i]
		c, _ := row.At(w.t.townCol)
		text := trim(shown(c))
		if text == "" || w.t.repeats[i] || ditto(text) || totalLabel(text) != "" || footer(text) || len(text) > 60 || w.d.rowTownship(text) != 0 || c.Kind != grid.Text {
			continue
		}
		if found[text] == nil && len(found) < 20 {
			found[text] = &place{row: row.Num}
		}
		if p := found[text]; p != nil {
			p.n++
		}
	}
	for _, text := range slices.Sorted(maps.Keys(found)) {
		p := found[text]
		w.row = p.row
		w.fact(record.Fact{Kind: record.TownshipConflict, Got: "乡镇列“" + text + "”，县里没有这个乡镇", Want: w.ret.Name, N: int(p.n)}, &column{at: w.t.townCol})
	}
}

// townOf is the township a row belongs to: the one its 乡镇 cell names, that of the row above where the cell is merged, says 同上 or is left out, else the file's.
func (w *walk) townOf(row *grid.Row) int {
	if w.t.townCol == 0 || len(w.towns) == 0 {
		return w.t.township
	}
	c, _ := row.At(w.t.townCol)
	text := trim(shown(c))
	if w.prev.IsValid() && (text == "" || ditto(text)) {
		why := fixHeadless
		switch {
		case text != "":
			why = fixDitto
		case c.Mark&grid.MergedInto != 0:
			why = fixMerge
		}
		w.fixes.add(why, func() string { return grid.Ref(w.t.townCol, row.Num) })
		return w.town
	}
	if id := w.d.rowTownship(text); w.towns[id] {
		return id
	}
	return w.t.township
}

// rowTownship resolves the text of a 乡镇 column; 0 when it names none.
func (d *decoder) rowTownship(text string) int {
	if id, ok := d.towns[text]; ok {
		return id
	}
	t, _ := tight(text)
	id := d.spec.FindTownship(t)
	if id == 0 {
		id = d.spec.TownshipIn(t)
	}
	d.towns[strings.Clone(text)] = id
	return id
}
