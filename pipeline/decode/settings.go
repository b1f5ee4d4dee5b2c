package decode

import (
	"reflect"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Settings reads the county's settings workbook by the same means as a township's return. Its mistakes are facts that name sheet and cell;
// a row with a mistake in a field it cannot do without is left out. The facts' Township does not matter, their File is the book's name.
func Settings(s *spec.Spec, b *grid.Book) (spec.Settings, []record.Fact) {
	raw := &settingsRows{}
	sinks := raw.sinks()
	file := &record.File{Name: b.File}
	d := newDecoder(s, record.Period{}, file, form{layouts: s.Parts, types: types(sinks), skipGuides: true,
		sink: func(_ *record.Return, key string) sink { return sinks[key] }})
	d.understand(b)
	d.readSheets()
	d.finish(b)
	c := &settingsReader{spec: s, file: file}
	for _, r := range d.returns {
		for _, f := range r.Facts {
			if !settingsNoise[f.Kind] && (f.Kind != record.ColumnMissing || f.Required) {
				c.facts = append(c.facts, f)
			}
		}
	}
	c.checkAll(s.Parts, sinks)
	return c.settings(raw), c.facts
}

// settingsNoise are facts that matter in a return and not here: a part that is not supplied falls back to its default, and is listed as such.
var settingsNoise = map[record.FactKind]bool{record.SheetMissing: true, record.CoverMissing: true, record.TownshipUnknown: true, record.Corrected: true, record.Synonym: true, record.ColumnMoved: true,
	record.ColumnRenamed: true, record.SequenceBroken: true, record.BlankRow: true, record.RowsBeyond: true, record.TownshipConflict: true, record.Filtered: true, record.ColourAsData: true}

// settingsReader turns rows into settings and notes what cannot be used.
type settingsReader struct {
	spec  *spec.Spec
	file  *record.File
	facts []record.Fact
	out   spec.Settings
}

func (c *settingsReader) fact(k record.FactKind, p *record.Place, f record.Field, got, want string) {
	c.facts = append(c.facts, record.Fact{Kind: k, File: c.file, Sheet: p.Sheet, SheetTab: p.Sheet.Name, Cell: p.Cell(f), Field: f, Row: p.Row, Got: got, Want: want})
}

// checkAll notes fields that are blank but required, and fields that cannot be read.
func (c *settingsReader) checkAll(parts []*spec.Layout, sinks map[string]sink) {
	for _, l := range parts {
		sinks[l.Key].each(func(row reflect.Value) {
			p := row.Addr().Interface().(record.Row).Where()
			if unfilled(row) {
				return
			}
			for _, slot := range record.Slots(row.Type()) {
				col := l.Column(slot.Field)
				switch slot.Ptr(row).Known() {
				case record.Bad:
					c.fact(record.ValueBad, p, slot.Field, p.Sheet.Raw(p.Row, slot.Field), c.must(col))
				case record.Blank:
					if col.Required {
						c.fact(record.ValueMissing, p, slot.Field, "", col.Header)
					}
				}
			}
		})
	}
}

// unfilled reports a row with at most its first cell: the workbook is handed out with the names of townships, categories and ranks entered.
func unfilled(row reflect.Value) bool {
	n := 0
	for i, slot := range record.Slots(row.Type()) {
		if i > 0 && slot.Ptr(row).Known() >= record.Bad {
			n++
		}
	}
	return n == 0
}

// must says in the clerk's words what a column takes.
func (c *settingsReader) must(col *spec.Column) string {
	if l := c.spec.Codes[col.Codes]; l != nil {
		return "“" + strings.Join(l.Values, "、") + "”之一"
	}
	switch kinds[col.Type] {
	case kDate:
		return "日期，如2016-02-07"
	case kInt:
		return "整数"
	case kMoney:
		return "金额（元）"
	case kYesNo:
		return "是或否"
	case kPhone:
		return "电话号码"
	}
	return "文字"
}

// settings makes the settings of the rows that can be used.
func (c *settingsReader) settings(raw *settingsRows) spec.Settings {
	c.out.Supplied = map[string]bool{}
	c.townships(raw.townships)
	c.villages(raw.villages)
	c.officers(raw.officers)
	c.calendar(raw.calendar)
	c.bases(raw.bases)
	c.params(raw.params)
	c.items(spec.OfHousehold, raw.items)
	c.items(spec.OfVillage, raw.ofVillages)
	c.lists(raw)
	c.listed(raw.listed)
	c.conditions(raw.conditions)
	c.departments(raw.compared)
	c.waivers(raw.waivers)
	c.offs(raw.offs)
	c.outputs(raw.output)
	return c.out
}

// supplied marks the sheet of a row as supplied by the county.
func (c *settingsReader) supplied(p *record.Place) {
	for _, l := range c.spec.Parts {
		if l.Key == p.Sheet.Key {
			c.out.Supplied[l.Title] = true
		}
	}
}
