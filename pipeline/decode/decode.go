// Package decode turns the cells of one workbook into the returns it holds and the facts a reader of it would notice.
// It judges nothing: what is missing, blank, unreadable or odd becomes a state or a fact, and rules decide whether it matters.
package decode

import (
	"reflect"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Book reads a workbook as one return for each township found in it, at least one. A township that cannot be told is 0.
// Where no period is given it is the one that the workbook's own cover states.
func Book(s *spec.Spec, p record.Period, f *record.File, b *grid.Book) []*record.Return {
	if reason, remedy, refused := refusedInBundle(b); refused {
		return []*record.Return{Refused(s, p, f, reason, remedy)}
	}
	s = s.On(p.To)
	d := newDecoder(s, p, f, returnForm(s))
	d.understand(b)
	if d.period.To == 0 {
		d.period = d.stated()
	}
	if r := d.foreign(b); r != nil {
		return []*record.Return{r}
	}
	d.chooseTownship()
	d.readSheets()
	d.tellDoubt()
	d.finish(b)
	return d.returns
}

// refusedInBundle reports a file of a bundle that could not be opened: it is as lost as one that was sent by itself.
func refusedInBundle(b *grid.Book) (reason, remedy string, refused bool) {
	if len(b.Sheets) > 0 {
		return "", "", false
	}
	for _, n := range b.Notes {
		if n.Kind == "refused-file" {
			reason, remedy, _ = strings.Cut(n.Text, "。")
			return reason, remedy, true
		}
	}
	return "", "", false
}

// Refused is the return of a file that could not be opened: nothing but the fact, with the township its name tells.
func Refused(s *spec.Spec, p record.Period, f *record.File, reason, remedy string) *record.Return {
	d := newDecoder(s, p, f, returnForm(s))
	d.home = s.TownshipIn(f.Name)
	r := d.of(d.home)
	r.Facts = append(r.Facts, record.Fact{Kind: record.FileRefused, File: f, Got: reason, Want: remedy})
	return r
}

// decoder holds what is known while one workbook is read.
type decoder struct {
	spec    *spec.Spec
	form    form
	period  record.Period
	file    *record.File
	index   []*layoutIndex
	heads   map[string]bool // raw texts that are known headers, to see a second header at a glance
	sheets  []*understood
	home    int  // township of the file as a whole
	several bool // the file holds several townships' returns
	returns []*record.Return
	keep    keeper
	towns   map[string]int    // cells of a 乡镇 column by their text
	vills   map[string]string // villages as written -> as the register has them
	codes   map[*spec.CodeList]*choices
	seen    map[place]*seenRows
	doubt   *spec.Outline // another profile whose form this may be
}

// understood is one sheet of the workbook and what it was taken for.
type understood struct {
	sheet  *grid.Sheet
	merges *mergeIndex
	tables []*table
	cover  []pair // label–value pairs, when the sheet is a cover
	labels labels // of the lines above the first table
	facts  []record.Fact
	tried  map[reading]*block  // while the next header is looked for
	lines  map[span][]headText // likewise
}

// form is what a workbook is read as: the weekly return, or the county's settings.
type form struct {
	layouts []*spec.Layout
	types   map[string]reflect.Type
	sink    func(r *record.Return, key string) sink
	// skipGuides leaves sheets of instructions alone, which in the settings workbook show parameters in a table of the same form.
	skipGuides bool
}

func returnForm(s *spec.Spec) form { return form{layouts: s.Layouts, types: recordTypes, sink: sinkOf} }

func newDecoder(s *spec.Spec, p record.Period, f *record.File, fm form) *decoder {
	d := &decoder{spec: s, form: fm, period: p, file: f, towns: map[string]int{}, vills: map[string]string{}, codes: map[*spec.CodeList]*choices{}, seen: map[place]*seenRows{}}
	d.index, d.heads = indexLayouts(s, fm.layouts)
	return d
}

// of is the return of a township, made when first needed.
func (d *decoder) of(township int) *record.Return {
	for _, r := range d.returns {
		if r.Township == township {
			return r
		}
	}
	r := &record.Return{Township: township, Period: d.period, Full: true, Files: []*record.File{d.file}}
	if t := d.spec.Township(township); t != nil {
		r.Name = t.Name(d.period.To)
	}
	d.returns = append(d.returns, r)
	return r
}

// readSheets reads what is shown before what is hidden: of two copies the one that people see counts.
func (d *decoder) readSheets() {
	for _, hidden := range []bool{false, true} {
		for _, u := range d.sheets {
			if (u.sheet.Visibility != grid.Visible) == hidden {
				d.readSheet(u)
			}
		}
	}
}

func (d *decoder) understand(b *grid.Book) {
	for _, sh := range b.Sheets {
		u := &understood{sheet: sh}
		d.sheets = append(d.sheets, u)
		if sh.Refused != "" {
			u.note(record.Fact{Kind: record.SheetDamaged, Got: sh.Refused})
			continue
		}
		u.merges = indexMerges(sh.Merges)
		if (d.form.skipGuides || trim(sh.Name) == ourGuide) && guide(sh.Name) && !d.fitsAny(sh.Name) {
			continue
		}
		if u.cover = d.findCover(sh, u.merges, len(sh.Rows)); u.cover == nil {
			d.findTables(u)
			u.cover = d.coverAbove(u)
		}
	}
}

func (u *understood) note(f record.Fact) {
	f.SheetTab = u.sheet.Name
	u.facts = append(u.facts, f)
}
