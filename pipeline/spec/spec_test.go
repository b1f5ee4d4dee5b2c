package spec_test

import (
	"reflect"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/templates"
	"io/fs"
)

func load(t *testing.T) *spec.Spec { return spectest.First(t) }

// records are the record types by the key of their layout.
var records = map[string]any{"cover": record.Cover{}, "household": record.Household{}, "member": record.Member{}, "measure": record.Measure{},
	"income": record.Income{}, "archive": record.Archive{}, "acceptance": record.Acceptance{}, "village": record.Village{}, "gift": record.Gift{},
	"letter": record.Letter{}, "cadre": record.Cadre{}, "visit": record.Visit{}, "correction": record.Correction{}, "monitor": record.Monitor{},
	"work": record.Work{}, "workplan": record.WorkPlan{}, "village_acceptance": record.VillageAcceptance{}}

// A new column is one layout row and one struct field; this test ties them both ways: no column without a field, no field that no profile has a column for.
func TestLayoutsAndRecordsNameTheSameFields(t *testing.T) {
	used := map[string]map[record.Field]bool{}
	for _, name := range profileNames(t) {
		for _, l := range spectest.Load(t, name).Layouts {
			if records[l.Key] == nil {
				t.Errorf("%s: no record for the layout %s", name, l.Key)
				continue
			}
			have := map[record.Field]bool{}
			for _, slot := range record.Slots(reflect.TypeOf(records[l.Key])) {
				have[slot.Field] = true
			}
			if used[l.Key] == nil {
				used[l.Key] = map[record.Field]bool{}
			}
			for _, c := range l.Columns {
				if used[l.Key][c.Field] = true; !have[c.Field] {
					t.Errorf("%s: column %s of %s has no field %s", name, c.Header, l.Key, c.Field)
				}
			}
		}
	}
	for key, rec := range records {
		for _, slot := range record.Slots(reflect.TypeOf(rec)) {
			if !used[key][slot.Field] {
				t.Errorf("no profile has a column for %s.%s", key, slot.Field)
			}
		}
	}
}

func profileNames(t *testing.T) []string {
	t.Helper()
	p, _ := fs.Sub(templates.Profiles, "profiles")
	names, err := spec.Profiles(p)
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestTownshipNamesFollowTheDate(t *testing.T) {
	s := load(t)
	if len(s.Townships) != 18 {
		t.Fatalf("%d townships", len(s.Townships))
	}
	feb, aug := record.DayOf(2016, 2, 1), record.DayOf(2016, 8, 1)
	w := s.Township(s.FindTownship("王河镇"))
	if w.Name(feb) != "王河乡" || w.Name(aug) != "王河镇" || w.Code(aug) != "620521107" {
		t.Errorf("王河: %s, %s, %s", w.Name(feb), w.Name(aug), w.Code(aug))
	}
	if s.FindTownship("丰旺") != 14 {
		t.Error("丰旺 is another spelling of 丰望")
	}
}

func TestPovertyLineOfTheDataYear(t *testing.T) {
	p, ok := load(t).Params.At("poverty_line", record.DayOf(2015, 12, 31))
	if v, err := p.Scaled(2); !ok || err != nil || v != 285500 {
		t.Errorf("line of 2015: %v %v %v", p, ok, err)
	}
}

func TestCodesResolveByTextThenSynonymThenNumber(t *testing.T) {
	l := load(t).Codes["贫困户属性"]
	for written, want := range map[string]string{"五保户": "五保户", "特困供养户": "五保户", "04": "低保贫困户"} {
		if got, _, ok := l.Resolve(written); !ok || got != want {
			t.Errorf("%s resolves to %q, %v; want %s", written, got, ok, want)
		}
	}
	if _, _, ok := l.Resolve("大户"); ok {
		t.Error("大户 is no value of the list")
	}
}
