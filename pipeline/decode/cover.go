package decode

import (
	"reflect"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

const coverKey = "cover"

// coverRows is the most rows a cover may take.
const coverRows = 200

// pair is one label of the cover with the cell its value stands in.
type pair struct {
	col   int // of the cover's layout
	label string
	cell  grid.Cell
	row   int32
}

// findCover reads the first rows of a sheet as label–value pairs in whatever arrangement; nil when they are no cover.
func (d *decoder) findCover(sh *grid.Sheet, m *mergeIndex, rows int) []pair {
	x := d.indexOf(coverKey)
	if x == nil || rows > coverRows || guide(sh.Name) { // instructions name the labels of the cover too
		return nil
	}
	var pairs []pair
	seen := map[int]bool{}
	for i := range rows {
		for k, c := range sh.Rows[i].Cells {
			label, inline := cutLabel(shown(c))
			if c.Kind != grid.Text || label == "" {
				continue
			}
			hits := x.names[label]
			if len(hits) == 0 || seen[hits[0].col] {
				continue
			}
			p := pair{col: hits[0].col, label: trim(c.Raw), row: sh.Rows[i].Num, cell: grid.Cell{Col: c.Col}}
			if inline != "" {
				p.cell = grid.Cell{Raw: inline, Kind: grid.Text, Col: c.Col}
			} else {
				d.valueOf(x, sh, m, i, k, &p)
			}
			seen[p.col] = true
			pairs = append(pairs, p)
		}
	}
	if x.tabFits(sh.Name) && len(pairs) >= 2 || len(pairs) >= 6 {
		return pairs
	}
	return nil
}

// coverAbove finds a cover that stands on one sheet with the tables, above the first of them.
func (d *decoder) coverAbove(u *understood) []pair {
	if len(u.tables) == 0 {
		return nil
	}
	n := 0
	for n < len(u.sheet.Rows) && u.sheet.Rows[n].Num < u.tables[0].top {
		n++
	}
	if pairs := d.findCover(u.sheet, u.merges, min(n, coverRows)); len(pairs) >= 6 {
		return pairs
	}
	return nil
}

// valueOf looks right of the label, then below it; another label in the way ends the look.
func (d *decoder) valueOf(x *layoutIndex, sh *grid.Sheet, m *mergeIndex, i, k int, p *pair) {
	label := sh.Rows[i].Cells[k]
	right := label.Col + 1
	if r, ok := m.over(label.Col, sh.Rows[i].Num); ok {
		right = r.Col2 + 1
	}
	for _, c := range sh.Rows[i].Cells[k+1:] {
		t := trim(shown(c))
		if c.Col < right || t == "" {
			continue
		}
		if l, _ := cutLabel(t); c.Kind == grid.Text && len(x.names[l]) > 0 {
			break
		}
		p.cell = c
		return
	}
	if p.cell.Col = right; i+1 < len(sh.Rows) {
		c, ok := sh.Rows[i+1].At(label.Col)
		if l, _ := cutLabel(shown(c)); ok && trim(shown(c)) != "" && len(x.names[l]) == 0 {
			p.cell, p.row = c, sh.Rows[i+1].Num
		}
	}
}

func (d *decoder) indexOf(key string) *layoutIndex {
	for _, x := range d.index {
		if x.layout.Key == key {
			return x
		}
	}
	return nil
}

// stated is the period on the first cover that has one.
func (d *decoder) stated() record.Period {
	rd := reader{d: d}
	for _, u := range d.sheets {
		var p record.Period
		for _, c := range u.cover {
			day, did, ok := rd.date(c.cell)
			if !ok || did&fixDash != 0 {
				continue
			}
			switch d.indexOf(coverKey).layout.Columns[c.col].Field {
			case "from":
				p.From = day
			case "to":
				p.To = day
			}
		}
		if p.From != 0 && p.From <= p.To {
			return p
		}
	}
	return record.Period{}
}

// readCover makes the cover record and compares its period with the one the file was sent for.
func (d *decoder) readCover(u *understood) {
	x := d.indexOf(coverKey)
	r := d.of(d.home)
	if id := d.coverTownship(u); d.several && id != 0 {
		r = d.of(id)
	}
	sheet := &record.Sheet{File: d.file, Name: strings.Clone(u.sheet.Name), Key: coverKey, Cols: map[record.Field]int32{}, Heads: map[record.Field]string{}, Rows: map[record.Field]int32{}}
	t := &table{block: block{x: x}, sheet: sheet}
	c := &record.Cover{Place: record.Place{Sheet: sheet}}
	rv := reflect.ValueOf(c).Elem()
	rd := newReader(d, u, t, r)
	for _, p := range u.cover {
		col := rd.column(p.cell.Col, &x.layout.Columns[p.col])
		sheet.Cols[col.spec.Field], sheet.Heads[col.spec.Field], sheet.Rows[col.spec.Field] = p.cell.Col, strings.Clone(p.label), p.row
		if c.Row == 0 {
			c.Row = p.row
		}
		rd.row, rd.rawRow = p.row, c.Row
		rd.blank(rv, col)
		rd.cell(rv, col, p.cell)
	}
	rd.done()
	if r.Cover != nil {
		r.Facts = append(r.Facts, record.Fact{Kind: record.SheetDoubled, Sheet: sheet, Got: u.sheet.Name, Want: x.layout.Title})
		return
	}
	r.Cover, r.Sheets = c, append(r.Sheets, sheet)
	r.Full = c.Kind.V != "增量"
	d.coverFacts(r, c, x)
}

func (d *decoder) coverFacts(r *record.Return, c *record.Cover, x *layoutIndex) {
	for i := range x.layout.Columns {
		col := &x.layout.Columns[i]
		if v := record.Get(c, col.Field); v != nil && v.Known() <= record.Blank {
			r.Facts = append(r.Facts, record.Fact{Kind: record.CoverMissing, Sheet: c.Sheet, Field: col.Field, Cell: c.Cell(col.Field), Want: col.Header, Required: col.Required})
		}
	}
	if c.From.OK() && c.To.OK() && d.period.To != 0 && (c.From.V != d.period.From || c.To.V != d.period.To) {
		r.Facts = append(r.Facts, record.Fact{Kind: record.PeriodConflict, Sheet: c.Sheet, Field: "from", Cell: c.Cell("from"), Got: record.Period{From: c.From.V, To: c.To.V}.Label(), Want: d.period.Label()})
	}
	if want := d.spec.Facts["version"].Value; c.Version.OK() && want != "" && c.Version.V != want {
		r.Facts = append(r.Facts, record.Fact{Kind: record.ProfileConflict, Sheet: c.Sheet, Field: "version", Cell: c.Cell("version"), Got: c.Version.V, Want: want})
	}
}
