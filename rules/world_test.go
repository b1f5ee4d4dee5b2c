package rules_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"guatu/pipeline/decode"
	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
	"guatu/templates"
)

// world is everything an example describes: settings, this week's and last week's workbooks, what earlier weeks left open.
type world struct {
	stage    *stage
	spec     *spec.Spec
	period   record.Period
	now      map[int]*workbook
	last     map[int]*workbook // nil without a last week
	facts    map[int][]record.Fact
	seen     map[int]int64
	old      map[int][]record.Version // files passed over
	missing  []int
	open     []record.PastFinding
	grades   map[string][]string
	totals   map[string]int64
	logSince record.Day
	marks    []string
	town     int
	inLast   bool
}

// load is a fresh copy of the specification, whose settings and parameters an example may change.
func load(t testing.TB) *spec.Spec { return loadProfile(t, "") }

func loadProfile(t testing.TB, profile string) *spec.Spec {
	t.Helper()
	s, err := stageOf(t, profile).load()
	if err != nil {
		t.Fatal(err)
	}
	fresh := *s
	return &fresh
}

// stage is where the examples of a profile are played: its clean period.
type stage struct {
	profile string
	base    string // its workbook, below testdata
	file    string // as the township named it
	period  record.Period
	before  record.Period // the period before it
	load    func() (*spec.Spec, error)
	clean   func() (rules.Example, error)
}

// stages are all profiles that rules have examples in; Rule.Profile names one, "" the first.
var stages = []*stage{
	{profile: "2016-853", base: "base.txt", file: "永清镇2016年第5周.xlsx", period: week,
		before: record.Period{From: week.From - 7, To: week.To - 7, Cycle: week.Cycle}},
	{profile: "2018-动态管理", base: "base-2018.txt", file: "永清镇2018年9月.xlsx",
		period: record.Period{From: record.DayOf(2018, 9, 1), To: record.DayOf(2018, 9, 30), Cycle: "月", Deadline: moment("2018-09-30 18:00")},
		before: record.Period{From: record.DayOf(2018, 8, 1), To: record.DayOf(2018, 8, 31), Cycle: "月"}},
	{profile: "2021-防返贫监测", base: "base-2021.txt", file: "永清镇2024年6月.xlsx",
		period: record.Period{From: record.DayOf(2024, 6, 1), To: record.DayOf(2024, 6, 30), Cycle: "月", Deadline: moment("2024-06-30 18:00")},
		before: record.Period{From: record.DayOf(2024, 5, 1), To: record.DayOf(2024, 5, 31), Cycle: "月"}},
	{profile: "2026-常态化帮扶", base: "base-2026.txt", file: "永清镇2026年3月.xlsx",
		period: record.Period{From: record.DayOf(2026, 3, 1), To: record.DayOf(2026, 3, 31), Cycle: "月", Deadline: moment("2026-03-31 18:00")},
		before: record.Period{From: record.DayOf(2026, 2, 1), To: record.DayOf(2026, 2, 28), Cycle: "月"}},
}

func init() {
	for _, s := range stages {
		s.load = sync.OnceValues(func() (*spec.Spec, error) {
			p, err1 := fs.Sub(templates.Profiles, "profiles")
			c, err2 := fs.Sub(templates.Counties, "counties")
			if err := errors.Join(err1, err2); err != nil {
				return nil, err
			}
			return spec.Load(p, c, s.profile, "620521")
		})
		s.clean = sync.OnceValues(func() (rules.Example, error) {
			text, err := os.ReadFile("testdata/" + s.base)
			if err != nil {
				return nil, err
			}
			return rules.ParseExample(string(text))
		})
	}
}

func stageOf(t testing.TB, profile string) *stage {
	t.Helper()
	for _, s := range stages {
		if s.profile == profile || profile == "" {
			return s
		}
	}
	t.Fatalf("no clean period of profile %q", profile)
	return nil
}

var week = record.Period{From: record.DayOf(2016, 2, 1), To: record.DayOf(2016, 2, 7), Cycle: "周", Deadline: moment("2016-02-07 18:00")}

// moment is a wall-clock time in the county, as Unix seconds.
func moment(s string) int64 {
	t, err := time.ParseInLocation("2006-01-02 15:04", s, time.FixedZone("", 8*3600))
	if err != nil {
		panic(err)
	}
	return t.Unix()
}

func newWorld(t testing.TB, profile string) *world {
	t.Helper()
	at := stageOf(t, profile)
	w := &world{stage: at, spec: loadProfile(t, at.profile), period: at.period, town: 1, now: map[int]*workbook{}, facts: map[int][]record.Fact{}, seen: map[int]int64{}, old: map[int][]record.Version{},
		grades: map[string][]string{}, totals: map[string]int64{}}
	w.now[1] = clean(t, w.spec)
	return w
}

// clean is a fresh copy of the clean week's workbook.
func clean(t testing.TB, s *spec.Spec) *workbook {
	t.Helper()
	at := stageOf(t, s.Profile)
	ex, err := at.clean()
	if err != nil {
		t.Fatal(err)
	}
	b := &workbook{township: 1, file: at.file}
	for i, l := range s.Layouts {
		if err := b.fill(l, &ex[i]); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

// apply reads an example into the world.
func (w *world) apply(t testing.TB, text string) error {
	ex, err := rules.ParseExample(text)
	if err != nil {
		return err
	}
	base := clean(t, w.spec)
	for i := range ex {
		p := &ex[i]
		if p.Sheet == "" {
			if err := w.directive(t, p); err != nil {
				return fmt.Errorf("# %s: %w", p.Directive, err)
			}
			continue
		}
		pattern, err := base.tab(p.Sheet)
		if err != nil {
			return err
		}
		sheet, err := w.book().tab(p.Sheet)
		if err != nil {
			return err
		}
		if err := sheet.change(p, pattern); err != nil {
			return err
		}
	}
	return nil
}

// before is the period before the example's.
func (w *world) before() record.Period {
	shift := w.period.From - w.stage.period.From
	b := w.stage.before
	return record.Period{From: b.From + shift, To: b.To + shift, Cycle: w.period.Cycle}
}

func (w *world) book() *workbook {
	if w.inLast {
		return w.last[w.town]
	}
	return w.now[w.town]
}

// second is a township whose sheets are headers only.
func (w *world) second(t testing.TB, id int) *workbook {
	b := clean(t, w.spec)
	out := &workbook{township: id, file: w.spec.Township(id).Name(w.period.To) + strings.TrimPrefix(w.stage.file, "永清镇")}
	for _, s := range b.sheets {
		c := s.clone(s.layout.Key == "cover")
		if s.layout.Key == "cover" {
			c.rows[0][1].Text = w.spec.Township(id).Name(w.period.To)
		}
		out.sheets = append(out.sheets, c)
	}
	return out
}

// week decodes the workbooks as the run does.
func (w *world) week() (*record.Week, error) {
	last := 0
	for id := range w.now {
		last = max(last, id)
	}
	for _, id := range w.missing {
		last = max(last, id)
	}
	out := &record.Week{Period: w.period, Returns: make([]*record.Return, last)}
	for id := 1; id <= last; id++ {
		if w.now[id] == nil {
			if !slices.Contains(w.missing, id) {
				out.Returns[id-1] = w.empty(id)
			}
			continue
		}
		r, err := w.decode(w.now[id], w.period)
		if err != nil {
			return nil, err
		}
		r.Facts = append(r.Facts, w.facts[id]...)
		out.Returns[id-1] = r
	}
	return out, nil
}

func (w *world) empty(id int) *record.Return {
	return &record.Return{Township: id, Name: w.spec.Township(id).Name(w.period.To), Period: w.period, Full: true}
}

func (w *world) decode(b *workbook, p record.Period) (*record.Return, error) {
	g, marks, err := b.grid()
	if err != nil {
		return nil, err
	}
	if p == w.period {
		w.marks = append(w.marks, marks...)
		if b.marked {
			w.marks = append(w.marks, "!")
		}
	}
	seen := w.seen[b.township]
	if seen == 0 {
		seen = w.stage.period.Deadline - 5400
	}
	f := &record.File{Name: b.file, SHA256: strings.Repeat("0", 64), Size: 4096, Seen: seen}
	rs := decode.Book(w.spec, p, f, g)
	if len(rs) != 1 {
		return nil, fmt.Errorf("decoded as %d townships", len(rs))
	}
	r := rs[0]
	r.Received = seen
	r.Versions = append(slices.Clone(w.old[b.township]), record.Version{File: f.Name, SHA256: f.SHA256, Received: seen, Used: true, Why: "最后收到"})
	return r, nil
}

// past is what the run would have read of earlier weeks.
func (w *world) past() (*record.Past, error) {
	p := &record.Past{Townships: map[int]*record.PastReturn{}, Open: w.open}
	if w.last == nil {
		return p, nil
	}
	p.Period = w.before()
	for id, b := range w.last {
		r, err := w.decode(b, p.Period)
		if err != nil {
			return nil, err
		}
		snap := history.Snapshot(r, nil)
		for id, g := range w.grades {
			if m, ok := snap.Members[id]; ok {
				m.Grades = g
				snap.Members[id] = m
			}
		}
		for k, v := range w.totals {
			snap.Totals[k] = v
		}
		if w.logSince != 0 {
			snap.LogSince = w.logSince
		}
		p.Townships[id] = snap
	}
	return p, nil
}
