package rules

import (
	"reflect"
	"testing"

	"guatu/pipeline/record"
)

var recordTypes = []any{record.Household{}, record.Member{}, record.Measure{}, record.Income{}, record.Archive{}, record.Acceptance{}, record.Village{},
	record.Gift{}, record.Letter{}, record.Cadre{}, record.Visit{}, record.Correction{}, record.VillageAcceptance{}}

// The quick look and validator read the same tags; they must agree on every field in every state.
func TestTheQuickLookAgreesWithValidator(t *testing.T) {
	last := record.DayOf(2016, 2, 7)
	for _, x := range recordTypes {
		typ := reflect.TypeOf(x)
		p := planOf(typ)
		for _, s := range record.Slots(typ) {
			for _, state := range []record.State{record.Absent, record.Blank, record.Bad, record.Good} {
				row := goodRow(typ)
				v := row.Elem().FieldByIndex(s.Index)
				if s.Elem >= 0 {
					v = v.Index(s.Elem)
				}
				v.Field(1).SetUint(uint64(state))
				fails := p.failures(row.Interface(), last)
				if p.plain(row.Elem(), last) != (len(fails) == 0) {
					t.Errorf("%s.%s in state %d: plain says %v, validator %v", typ.Name(), s.Field, state, len(fails) != 0, fails)
				}
				if len(fails) == 1 && fails[0].field != s.Field {
					t.Errorf("%s.%s: validator names %q", typ.Name(), s.Field, fails[0].field)
				}
			}
		}
	}
}

// goodRow is a record whose every cell is good.
func goodRow(typ reflect.Type) reflect.Value {
	row := reflect.New(typ)
	for _, s := range record.Slots(typ) {
		switch v := s.Ptr(row.Elem()).(type) {
		case *record.Text:
			*v = record.Text{V: "620521196503123451", S: record.Good}
			if f := typ.FieldByIndex(s.Index); reflect.DeepEqual(tagsOf(f), []string{"phone"}) || reflect.DeepEqual(tagsOf(f), []string{"filled", "phone"}) {
				v.V = "13993810121"
			}
		default:
			reflect.ValueOf(v).Elem().Field(1).SetUint(uint64(record.Good))
		}
	}
	return row
}

func TestGoodRowsAreGood(t *testing.T) {
	for _, x := range recordTypes {
		typ := reflect.TypeOf(x)
		if fails := planOf(typ).failures(goodRow(typ).Interface(), record.DayOf(2016, 2, 7)); len(fails) > 0 {
			t.Errorf("%s: %v", typ.Name(), fails)
		}
	}
}

// The synthetic vectors of the trade's own note on GB 11643-1999.
func TestResidentNumbers(t *testing.T) {
	for s, want := range map[string]string{
		"620521196503123451": "", "620521197801010011": "", "62052119730615005X": "", "62052120090815102X": "", "620521195206200030": "", "620521198802290048": "",
		"620521201502300018": "id_birth", "620521196503123452": "id_check", "620521650312345": "id_current", "62052119650312345": "id_length",
		"6205211965031234514": "id_length", "62052119650312345143": "", "62052119650312345185": "id_degree", "6205211965031234514301": "",
		"020521196503123451": "id_region", "620521196503123000": "id_kept", "6.20521E+17": "id_kept", "620521199999999999": "id_real", "62052119650312345×": "id_length",
	} {
		m := goodRow(reflect.TypeFor[record.Member]()).Interface().(*record.Member)
		m.ID.V = s
		got := ""
		for _, f := range planOf(reflect.TypeFor[record.Member]()).failures(m, record.DayOf(2016, 2, 7)) {
			got = f.tag
		}
		if got != want {
			t.Errorf("%s fails %q, want %q", s, got, want)
		}
	}
	if got := upgrade("620521650312345"); got != "620521196503123451" {
		t.Errorf("15 digits become %s", got)
	}
}

// The quick verdict on resident numbers is that of all their tags, on good numbers and on bad.
func TestQuickVerdictOnResidentNumbers(t *testing.T) {
	good := []string{"620521196503123451", "62052119730615005X", "62052119801211026843", "6205211980121102684301"}
	p := planOf(reflect.TypeFor[record.Member]())
	for _, s := range good {
		for i := 0; i <= len(s); i++ {
			for _, c := range []string{"", "0", "7", "X", "x", "？"} {
				m := goodRow(reflect.TypeFor[record.Member]()).Interface().(*record.Member)
				if m.ID.V = s[:i] + c + s[min(i+1, len(s)):]; m.ID.V == "" {
					continue
				}
				last := record.DayOf(2016, 2, 7)
				if fails := p.failures(m, last); p.plain(reflect.ValueOf(m).Elem(), last) != (len(fails) == 0) {
					t.Errorf("%s: validator says %v", m.ID.V, fails)
				}
			}
		}
	}
}

func TestDaysOfNumbers(t *testing.T) {
	for _, d := range [][3]int{{1900, 1, 1}, {1970, 1, 1}, {1999, 12, 31}, {2000, 2, 29}, {2016, 3, 1}, {2015, 2, 28}} {
		if got, want := civil(d[0], d[1], d[2]), record.DayOf(d[0], d[1], d[2]); got != want {
			t.Errorf("%v: %s, want %s", d, got, want)
		}
	}
	for _, s := range []string{"20150229", "20160230", "19991301", "20160431", "2016043X"} {
		if _, ok := birthDate(s); ok {
			t.Errorf("%s is no day", s)
		}
	}
}
