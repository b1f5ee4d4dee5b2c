package decode

import (
	"cmp"
	"slices"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// finish adds what only the whole file can tell, and puts the facts in reading order.
func (d *decoder) finish(b *grid.Book) {
	home := d.of(d.home)
	for _, n := range b.Notes {
		k := record.FileNote
		switch n.Kind {
		case "external-links":
			k = record.ExternalLink
		case "damaged-sheet":
			continue // the sheet itself tells it
		}
		home.Facts = append(home.Facts, record.Fact{Kind: k, SheetTab: n.Sheet, Cell: n.Cell, Got: n.Text})
	}
	for _, u := range d.sheets {
		home.Facts = append(home.Facts, u.facts...)
	}
	home.Facts = append(home.Facts, d.evidenceFacts()...)
	for _, r := range d.returns {
		d.missing(r)
		for i := range r.Facts {
			f := &r.Facts[i]
			f.File = d.file
			f.Got, f.SheetTab = d.keep.text(f.Got), d.keep.text(f.SheetTab)
			if f.Sheet != nil {
				f.SheetTab = f.Sheet.Name
			}
		}
	}
	if len(d.returns) > 1 {
		d.returns = slices.DeleteFunc(d.returns, func(r *record.Return) bool { return r.Township == 0 && len(r.Sheets) == 0 && len(r.Facts) == 0 })
		slices.SortStableFunc(d.returns, func(a, b *record.Return) int { return cmp.Compare(a.Township, b.Township) })
	}
}

// missing notes the layout's sheets that the return does not have, and the cover's blank fields.
func (d *decoder) missing(r *record.Return) {
	for _, l := range d.form.layouts {
		switch {
		case l.Key == coverKey && r.Cover == nil:
			r.Facts = append(r.Facts, record.Fact{Kind: record.CoverMissing, Want: l.Title, Required: l.Required})
		case l.Key != coverKey && !slices.ContainsFunc(r.Sheets, func(s *record.Sheet) bool { return s.Key == l.Key }):
			r.Facts = append(r.Facts, record.Fact{Kind: record.SheetMissing, Field: record.Field(l.Key), Want: l.Title, Required: l.Required})
		}
	}
}

// keeper copies texts into blocks of its own, so that records do not hold a reader's buffers alive.
type keeper struct{ b *strings.Builder }

const keepBlock = 1 << 16

func (k *keeper) text(s string) string {
	if s == "" {
		return ""
	}
	if k.b == nil || k.b.Cap()-k.b.Len() < len(s) {
		if len(s) > keepBlock/8 {
			return strings.Clone(s)
		}
		k.b = &strings.Builder{}
		k.b.Grow(keepBlock)
	}
	at := k.b.Len()
	k.b.WriteString(s)
	return k.b.String()[at:]
}
