package pipeline_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"guatu/pipeline"
	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
	"guatu/pipeline/xlsx"
)

// various are outputs of every make: registers, documents, the townships' own files, lists.
var various = []string{"registers", "orders", "marked", "findings"}

// keeper is a county folder to which much happens.
type keeper struct {
	t    *testing.T
	spec *spec.Spec
	dir  string
	now  time.Time
}

func (k *keeper) cache(dir string) string { return filepath.Join(dir, pipeline.ArchiveDir, ".缓存") }

func (k *keeper) send(week *record.Week, suffix string, townships ...int) {
	k.now = k.now.Add(time.Hour)
	drop(k.t, k.dir, k.spec, week, suffix, k.now, townships...)
}

func (k *keeper) run(dir string) {
	k.t.Helper()
	if _, err := pipeline.Run(env(k.now), pipeline.Options{Dir: dir, Only: various}); err != nil {
		k.t.Fatal(err)
	}
}

// check runs the folder, and a copy of it whose kept work has been deleted, and compares all that they leave.
func (k *keeper) check(what string) {
	k.t.Helper()
	k.now = k.now.Add(time.Hour)
	bare := copied(k.t, k.dir)
	if err := os.RemoveAll(k.cache(bare)); err != nil {
		k.t.Fatal(err)
	}
	k.run(k.dir)
	k.run(bare)
	alike(k.t, what, k.dir, bare)
}

func alike(t *testing.T, what, a, b string) {
	t.Helper()
	if d := differ(outputs(t, a), outputs(t, b)); d != nil {
		t.Fatalf("%s: outputs differ: %v", what, d)
	}
	if d := differ(memory(t, a), memory(t, b)); d != nil {
		t.Fatalf("%s: the histories differ: %v", what, d)
	}
}

// memory is all that a history says, but for when and how often somebody ran it.
func memory(t *testing.T, dir string) map[string]string {
	t.Helper()
	db, err := store.Open(filepath.Join(dir, pipeline.ArchiveDir, "历史.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	out := map[string]string{}
	say := func(what string, v any, err error) {
		data, fail := json.Marshal(v)
		if err != nil || fail != nil {
			t.Fatal(what, err, fail)
		}
		out[what] = string(data)
	}
	files, err := db.Files()
	say("files", files, err)
	periods, err := db.Periods()
	say("periods", periods, err)
	for _, p := range periods {
		of := func(what string, v any, err error) { say(p.Label()+" "+what, v, err) }
		runs, err := db.Runs(p.From)
		last := runs[len(runs)-1]
		of("run", []any{last.Who, last.Program, last.RuleSet, last.Inputs}, err)
		returns, err := db.Returns(p.From)
		of("returns", returns, err)
		found, err := db.Findings(p.From)
		of("findings", found, err)
		problems, err := db.Problems(p.From)
		of("problems", problems, err)
		figures, err := db.Indicators(p.From)
		of("indicators", figures, err)
		made, err := db.Outputs(p.From)
		of("outputs", made, err)
		past, err := db.Past(p.To + 1)
		of("past", past, err)
	}
	return out
}

// settings writes 设置.xlsx with some rules switched off.
func (k *keeper) settings(off ...string) {
	b := report.Settings(k.spec)
	for _, sh := range b.Sheets {
		for _, l := range k.spec.Parts {
			if l.Key != "off" || sh.Name != l.Title {
				continue
			}
			for _, id := range off {
				sh.Rows = append(sh.Rows[:3:3], book.Row{Cells: []book.Cell{book.Str(id), book.Str("王建国"), book.Str("口径待核"), {Kind: book.Date, Value: "2016-12-31"}}})
			}
		}
	}
	data, err := xlsx.Write(b)
	if err != nil {
		k.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(k.dir, pipeline.SettingsFile), data, 0o600); err != nil {
		k.t.Fatal(err)
	}
}

// damage flips a bit in every piece of kept work, and cuts every third short.
func (k *keeper) damage() {
	paths, _ := filepath.Glob(filepath.Join(k.cache(k.dir), "*"))
	if len(paths) == 0 {
		k.t.Fatal("no work was kept")
	}
	for i, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			k.t.Fatal(err)
		}
		data[len(data)/2] ^= 4
		if i%3 == 0 {
			data = data[:len(data)/2]
		}
		if err := os.WriteFile(path, data, 0o600); err != nil {
			k.t.Fatal(err)
		}
	}
}

// corrected are a week's returns with some values changed and, with more, rows added in the middle.
func corrected(week *record.Week, id int, more bool) *record.Week {
	r := *week.Returns[id-1]
	r.Members = append([]record.Member(nil), r.Members...)
	r.Members[3].Sex = record.Code{}
	r.Members[5].HouseholdNo.V += "9"
	r.Households = append([]record.Household(nil), r.Households...)
	r.Households[2].Phone = record.Text{V: "不详", S: record.Good}
	if more {
		r.Households = append(r.Households[:3:3], r.Households[2:]...)
		r.Members = append(r.Members[:6:6], r.Members[4:]...)
	}
	out := *week
	out.Returns = append([]*record.Return(nil), week.Returns...)
	out.Returns[id-1] = &r
	return &out
}

// increment is a week in which a township reports two of its households only.
func increment(week *record.Week, id int) *record.Week {
	r := *week.Returns[id-1]
	cover := *r.Cover
	cover.Kind.V = "增量"
	r.Cover, r.Full = &cover, false
	r.Households = r.Households[:2]
	out := *week
	out.Returns = append([]*record.Return(nil), week.Returns...)
	out.Returns[id-1] = &r
	return &out
}

// TestTenWeeksAreTheSameWithAndWithoutKeptWork holds the law of kept work: whatever happens, what a run leaves is what it would have left had it
// made all of it; and a rebuilding, which takes nothing over, leaves the same once more.
func TestTenWeeksAreTheSameWithAndWithoutKeptWork(t *testing.T) {
	s := loadSpec(t)
	k := &keeper{t: t, spec: s, dir: t.TempDir()}
	g := newCounty(t, s)
	var last *record.Week
	for i := range 10 {
		week := corrected(g.Next(nil), 3, false) // the third reports eight weeks only
		if i == 3 {
			week = increment(week, 2)
		}
		k.now = week.Period.To.Time().Add(time.Hour)
		k.send(week, "", []int{1, 2, 3}[:3-i/8]...)
		k.run(k.dir)
		k.happen(i, week, last)
		last = week
	}
	k.rebuilt()
}

// happen is what befalls the county in each week after the first reports.
func (k *keeper) happen(i int, week, last *record.Week) {
	switch i {
	case 0:
		k.settings("C12")
		k.check("a rule is switched off")
	case 1:
		k.send(corrected(week, 2, false), "_重报", 2)
		k.check("values corrected")
	case 2:
		put(k.t, k.dir, "红堡镇_再报.xlsx", []byte("PK not a workbook"), k.now)
		k.settings()
		k.check("a broken resend, and the rule is switched on again")
	case 4:
		k.send(corrected(last, 1, true), "_补正", 1)
		k.check("rows added to the week before")
	case 5:
		k.damage()
		k.send(corrected(week, 1, true), "_重报", 1)
		k.check("rows added after kept work was damaged")
	case 6:
		k.withdraw(fmt.Sprintf("永清镇_%s.xlsx", week.Period.From))
	case 7:
		os.RemoveAll(k.cache(k.dir))
		k.send(corrected(week, 2, true), "_重报", 2)
		k.check("a resend after kept work was deleted")
	case 8:
		put(k.t, k.dir, "白驼镇_第九周.xlsx", []byte{}, k.now)
		k.check("a township's only return is empty: last week stands in")
	}
}

// withdraw takes a file out of the inbox for one run.
func (k *keeper) withdraw(name string) {
	place, aside := filepath.Join(k.dir, pipeline.InboxDir, name), filepath.Join(k.dir, "aside")
	if err := os.Rename(place, aside); err != nil {
		k.t.Fatal(err)
	}
	k.check("a file withdrawn")
	if err := os.Rename(aside, place); err != nil {
		k.t.Fatal(err)
	}
	k.check("and put back")
}

// rebuilt makes the history again from the originals alone, with the kept work still lying there.
func (k *keeper) rebuilt() {
	dir := copied(k.t, k.dir)
	if err := os.RemoveAll(filepath.Join(dir, pipeline.InboxDir)); err != nil {
		k.t.Fatal(err)
	}
	if _, err := pipeline.Rebuild(env(k.now), pipeline.Options{Dir: dir, Only: various}); err != nil {
		k.t.Fatal(err)
	}
	alike(k.t, "rebuilt", k.dir, dir)
}
