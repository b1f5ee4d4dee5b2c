package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Forms of neighbouring years share nearly all their columns, so a cover that does not name its form leaves only what is too much and what is lacking.
// A form of several sheets that is at most a third as far off as ours is the one that was filled in; one that is at most half as far off is a doubt.
// A sheet or two prove nothing: short lists of a township's own fit the form with the fewest columns.
const (
	foreignOff    = 3
	foreignTables = 4
	plainlyNearer = 3
	maybeNearer   = 2
)

// nearer is the other profile whose form the workbook plainly is; one that it only may be is remembered as a doubt.
func (d *decoder) nearer(b *grid.Book) *spec.Outline {
	own := d.off()
	columns, _ := d.known()
	var best *spec.Outline
	least := own
	for i := range d.spec.Others {
		other := d.as(&d.spec.Others[i], b)
		if n, _ := other.known(); n >= columns && other.tables() >= foreignTables && other.off() < least {
			best, least = &d.spec.Others[i], other.off()
		}
	}
	switch {
	case best == nil || own-least < foreignOff || least*maybeNearer > own:
		return nil
	case least*plainlyNearer <= own:
		return best
	}
	d.doubt = best
	return nil
}

// silent says that the workbook has a cover that does not name our form, and is not wholly on it.
func (d *decoder) silent(version string) bool {
	return slices.ContainsFunc(d.sheets, func(u *understood) bool { return u.cover != nil }) && !d.namesUs(version) && d.off() >= foreignOff
}

// tables counts the sheets of the forms that the workbook has.
func (d *decoder) tables() int {
	n := 0
	for _, u := range d.sheets {
		n += min(1, len(u.tables))
	}
	return n
}

// off counts how the workbook departs from the forms it was read as: columns and sheets that these do not have, and columns that its sheets lack.
// Sheets whose columns follow a checklist of the day are as wide as that list, and say nothing of the form.
func (d *decoder) off() int {
	_, n := d.known()
	for _, u := range d.sheets {
		for _, t := range u.tables {
			if !t.x.layout.HasItems() {
				n += max(0, len(t.x.layout.Columns)-t.matched)
			}
		}
	}
	return n
}

// namesUs reports that a version is that of our own form, whatever its number.
func (d *decoder) namesUs(version string) bool {
	family, _, _ := strings.Cut(version, "/")
	ours, _, _ := strings.Cut(d.spec.Facts["version"].Value, "/")
	return family != "" && family == ours
}

// tellDoubt notes that the workbook may be on another profile's form: it was read as ours, for want of a word on its cover.
func (d *decoder) tellDoubt() {
	if d.doubt == nil {
		return
	}
	r := d.of(d.home)
	r.Facts = append(r.Facts, record.Fact{Kind: record.FormDoubtful, File: d.file, Got: d.doubt.Title, Want: d.spec.Facts["title"].Value})
}
