package decode

import (
	"maps"
	"slices"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// readSheet reads the tables or the cover of one sheet into the returns they belong to.
func (d *decoder) readSheet(u *understood) {
	if u.cover != nil {
		d.readCover(u)
	}
	u.sheetFacts()
	for _, t := range u.tables {
		d.readTable(u, t)
	}
}

// sheetFacts notes what is hidden or filtered, once a sheet with something in it.
func (u *understood) sheetFacts() {
	if len(u.tables) == 0 && u.cover == nil && (!u.hasText() || guide(u.sheet.Name)) {
		return
	}
	if u.sheet.Visibility != grid.Visible {
		u.note(record.Fact{Kind: record.SheetHidden, Got: map[grid.Visibility]string{grid.Hidden: "隐藏", grid.VeryHidden: "深度隐藏"}[u.sheet.Visibility]})
	}
	if u.sheet.Filtered && !(len(u.tables) == 1 && u.tables[0].ours()) {
		u.note(record.Fact{Kind: record.Filtered})
	}
}

// readTable reads the rows below one header.
func (d *decoder) readTable(u *understood, t *table) {
	rd := newReader(d, u, t, d.of(t.township))
	if !rd.has("village") {
		t.village = d.villageOf(u, t)
	}
	rd.compile()
	w := &walk{reader: rd, sinks: map[int]sink{}, key: keyFields(t.x.layout.Key)}
	rd.ret.Sheets = append(rd.ret.Sheets, t.sheet)
	rd.pending = append(rd.pending, d.periodFacts(t)...)
	w.splitRows()
	for i := t.from; i < t.to; i++ {
		w.step(&u.sheet.Rows[i], t.repeats[i])
	}
	w.fillHeadless()
	w.end()
	for _, town := range slices.Sorted(maps.Keys(w.sinks)) {
		w.dropCopies(town, w.sinks[town])
	}
	rd.done()
}

// has reports that the header has the field.
func (rd *reader) has(f record.Field) bool {
	for _, h := range rd.t.heads {
		if h.col >= 0 && rd.t.x.layout.Columns[h.col].Field == f {
			return true
		}
	}
	return false
}

// villageOf is the village a table without such a column belongs to: its label line, or the tab's name when it is a village.
func (d *decoder) villageOf(u *understood, t *table) string {
	if t.labels.village != "" {
		return t.labels.village
	}
	tab := trim(u.sheet.Name)
	if v := d.spec.FindVillage(t.township, tab); v != nil {
		return v.Name
	}
	if d.fitsAny(tab) {
		return ""
	}
	if r := []rune(tab); len(d.spec.Settings.Villages) == 0 && len(r) >= 2 && len(r) <= 8 && r[len(r)-1] == '村' {
		return tab
	}
	return ""
}

// keyFields are the fields without which a row is only a numbered line of the form.
func keyFields(key string) map[record.Field]bool {
	if key == "village" {
		return map[record.Field]bool{"seq": true}
	}
	return map[record.Field]bool{"seq": true, "village": true, "group": true}
}
