package decode

import (
	"slices"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// exportRow is one row of a table exported from the national system: of a household, or of a person of one.
type exportRow struct {
	record.Place
	County      record.Text  `col:"county"`
	Township    record.Text  `col:"township"`
	Village     record.Text  `col:"village"`
	Hamlet      record.Text  `col:"hamlet"`
	HouseholdNo record.Text  `col:"household_no"`
	HeadName    record.Text  `col:"head_name"`
	HeadID      record.Text  `col:"head_id"`
	PersonNo    record.Text  `col:"person_no"`
	Name        record.Text  `col:"name"`
	ID          record.Text  `col:"id"`
	Relation    record.Text  `col:"relation"`
	People      record.Int   `col:"people"`
	Status      record.Code  `col:"status"`
	Category    record.Code  `col:"category"`
	MainCause   record.Code  `col:"main_cause"`
	NetPerHead  record.Money `col:"net_per_head"`
	Phone       record.Text  `col:"phone"`
}

// platform is the carrier of the ten-way check that exports speak for.
const platform = "平台"

// Exported is what one workbook of the folder of exports says.
type Exported struct {
	Listed   []spec.Listed  // households on the carrier 平台, in the order of the file: rows of persons are folded into their households
	Waivers  []spec.Waiver  // of an exemption list
	RuleRefs []spec.RuleRef // every rule id the list names
}

// Export reads a workbook exported from the national system, or the exemption list that lies with such workbooks. Its facts say what could
// not be used: a sheet without a known header, a township that is not the county's, a value that no code fits, a waiver that lacks its reason.
func Export(s *spec.Spec, b *grid.Book) (Exported, []record.Fact) {
	var rows []exportRow
	var exempt []exemptRow
	sinks := map[string]sink{"registered": into(&rows), "waiver": into(&exempt)}
	file := &record.File{Name: b.File}
	d := newDecoder(s, record.Period{}, file, form{layouts: s.Exports, types: types(sinks), sink: func(_ *record.Return, key string) sink { return sinks[key] }})
	d.understand(b)
	d.readSheets()
	d.finish(b)
	e := &exportReader{settingsReader: settingsReader{spec: s, file: file}, at: map[listedKey]int{}, said: map[string]bool{}}
	for i := range rows {
		e.take(&rows[i])
	}
	if i := slices.IndexFunc(s.Exports, func(l *spec.Layout) bool { return l.Key == "waiver" }); i >= 0 {
		e.checkAll(s.Exports[i:i+1], sinks)
	}
	e.waived(exempt)
	if !d.hasTable() {
		e.facts = append(e.facts, record.Fact{Kind: record.SheetUnknown, File: file, Want: "国家系统导出的贫困户或贫困人口信息表，有“乡(镇)、行政村、户编号”等列；或豁免清单，有“规则编号、户编号、豁免理由、批准人、有效期至”等列"})
	}
	return Exported{e.listed, e.out.Waivers, e.out.RuleRefs}, e.facts
}

func (d *decoder) hasTable() bool {
	return slices.ContainsFunc(d.sheets, func(u *understood) bool { return len(u.tables) > 0 })
}

type listedKey struct {
	township  int
	household string
}

type exportReader struct {
	settingsReader
	listed []spec.Listed
	at     map[listedKey]int // households of persons' rows, by their place in listed
	said   map[string]bool
}

func (e *exportReader) take(r *exportRow) {
	n := len(e.facts)
	if r.HouseholdNo.Known() == record.Bad {
		e.fact(record.ValueBad, &r.Place, "household_no", r.Sheet.Raw(r.Row, "household_no"), "16位户编号，按文本存放")
		e.once(n, "household_no", "")
		return
	}
	if !r.HouseholdNo.OK() || !r.Village.OK() {
		return
	}
	id := e.township(&r.Place, r.Township)
	e.once(n, "township", r.Township.V)
	if id == 0 {
		return
	}
	for _, c := range []struct {
		field record.Field
		value *record.Code
	}{{"status", &r.Status}, {"category", &r.Category}, {"main_cause", &r.MainCause}} {
		if c.value.Known() == record.Bad {
			raw := r.Sheet.Raw(r.Row, c.field)
			e.fact(record.ValueBad, &r.Place, c.field, raw, e.must(r.column(e.spec, c.field)))
			e.once(len(e.facts)-1, c.field, raw)
			*c.value = record.Code{}
		}
	}
	l := spec.Listed{Carrier: platform, Township: id, Village: r.Village.V, Household: r.HouseholdNo.V, Head: r.HeadName.V, People: r.People,
		Status: r.Status, MainCause: r.MainCause, Category: r.Category, NetPerHead: r.NetPerHead}
	if !r.Name.OK() {
		e.listed = append(e.listed, l)
		return
	}
	e.person(r, l)
}

// person adds a person to the household. Its size is what the table says, else how many persons it lists.
func (e *exportReader) person(r *exportRow, l spec.Listed) {
	key := listedKey{l.Township, l.Household}
	i, known := e.at[key]
	if !known {
		i = len(e.listed)
		e.at[key] = i
		if l.Head == "" {
			l.Head = r.Name.V
		}
		if !l.People.OK() {
			l.People = record.Int{V: 0, S: record.Blank}
		}
		e.listed = append(e.listed, l)
	}
	h := &e.listed[i]
	if r.Relation.V == "户主" && !r.HeadName.OK() {
		h.Head = r.Name.V
	}
	if h.People.S != record.Good || !r.People.OK() {
		h.People = record.Int{V: h.People.V + 1, S: record.Good}
	}
}

// once drops the facts since n when the same was said before: one wrong word is in a column a thousand times.
func (e *exportReader) once(n int, f record.Field, got string) {
	if len(e.facts) == n {
		return
	}
	key := string(f) + "\x00" + got
	if e.said[key] {
		e.facts = e.facts[:n]
	}
	e.said[key] = true
}

func (r *exportRow) column(s *spec.Spec, f record.Field) *spec.Column {
	i := slices.IndexFunc(s.Exports, func(l *spec.Layout) bool { return l.Key == r.Sheet.Key })
	return s.Exports[i].Column(f)
}
