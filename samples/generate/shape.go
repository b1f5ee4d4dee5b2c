package generate

import (
	"reflect"

	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
)

// shape is how a profile's county differs from that of 2016-853, the first profile. Families, dwellings, incomes and cadres are made alike for all;
// rows of sheets that the profile has not are dropped. A zero field is as in 2016.
type shape struct {
	from      record.Day                                 // first day of the first period
	begin     func(*Town)                                // once, when the township has been made
	pass      func(*Town)                                // each time a period passes; nil: as in 2016
	rows      func(*Town, *record.Return)                // adds the rows of the profile's own sheets
	name      string                                     // of the work, in file names
	inspected record.Day                                 // after which no village that leaves poverty is accepted; 0: villages are not
	seeds     []Mistake                                  // mistakes that only this profile can show
	story     []map[int][]string                         // mistakes of the sample's periods, by township
	special   func(*parcel, *record.Week, int) []*parcel // who sent late, twice or nothing in a period
}

// first is the shape of 2016-853.
var first = shape{from: record.DayOf(2016, 2, 1), name: "853", inspected: record.DayOf(2016, 1, 18), story: storyMistakes[:], special: tellFirst}

// shapes are those of the other profiles, by name.
var shapes = map[string]*shape{}

func shapeOf(s *spec.Spec) *shape {
	if x := shapes[s.Profile]; x != nil {
		return x
	}
	return &first
}

// period is the n-th period after the first, by the profile's cycle.
func period(s *spec.Spec, from record.Day, n int) record.Period {
	p := record.Period{From: from + record.Day(7*n), Cycle: s.Facts["cycle"].Value}
	p.To = p.From + 6
	if p.Cycle == "月" {
		y, m, _ := from.Time().Date()
		p.From, p.To = record.DayOf(y, int(m)+n, 1), record.DayOf(y, int(m)+n+1, 1)-1
	}
	p.Deadline = p.To.Time().Unix() + 10*3600
	return p
}

// onlyOwn drops the rows of sheets that the profile has not, and makes values of columns that it has not absent, as they are in a return that was read.
func onlyOwn(s *spec.Spec, r *record.Return) {
	v := reflect.ValueOf(r).Elem()
	kept := map[uintptr]bool{}
	for _, l := range s.Layouts {
		if rows := report.HandoutRows(r, l.Key); rows.IsValid() {
			kept[rows.Addr().Pointer()] = true
			noOther(l, rows)
		}
	}
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct && len(record.Slots(f.Type().Elem())) > 0 && !kept[f.Addr().Pointer()] {
			f.SetZero()
		}
	}
}

// noOther makes the fields absent that a layout has no column for.
func noOther(l *spec.Layout, rows reflect.Value) {
	for _, slot := range record.Slots(rows.Type().Elem()) {
		if l.Column(slot.Field) != nil {
			continue
		}
		for i := range rows.Len() {
			reflect.ValueOf(slot.Ptr(rows.Index(i))).Elem().SetZero()
		}
	}
}
