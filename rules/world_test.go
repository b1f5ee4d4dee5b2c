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
	spec    *spec.Spec
	period  record.Period
	now     map[int]*workbook
	last    map[int]*workbook // nil without a last week
	facts   map[int][]record.Fact
	seen    map[int]int64
	old     map[int][]record.Version // files passed over
	missing []int
	open    []record.PastFinding
	grades  map[string][]string
	totals  map[string]int64
	marks   []string
	town    int
	inLast  bool
}

// load is a fresh copy of the specification, whose settings and parameters an example may change.
func load(t testing.TB) *spec.Spec {
	t.Helper()
	s, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	fresh := *s
	return &fresh
}

var loaded = sync.OnceValues(func() (*spec.Spec, error) {
	p, err1 := fs.Sub(templates.Profiles, "profiles")
	c, err2 := fs.Sub(templates.Counties, "counties")
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	return spec.Load(p, c, "2016-853", "620521")
})

var week = record.Period{From: record.DayOf(2016, 2, 1), To: record.DayOf(2016, 2, 7), Cycle: "周", Deadline: moment("2016-02-07 18:00")}

// moment is a wall-clock time in the county, as Unix seconds.
func moment(s string) int64 {
	t, err := time.ParseInLocation("2006-01-02 15:04", s, time.FixedZone("", 8*3600))
	if err != nil {
		panic(err)
	}
	return t.Unix()
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{spec: load(t), period: week, town: 1, now: map[int]*workbook{}, facts: map[int][]record.Fact{}, seen: map[int]int64{}, old: map[int][]record.Version{},
		grades: map[string][]string{}, totals: map[string]int64{}}
	w.now[1] = clean(t, w.spec)
	return w
}

// clean is a fresh copy of the clean week's workbook.
func clean(t testing.TB, s *spec.Spec) *workbook {
	t.Helper()
	ex, err := cleanWeek()
	if err != nil {
		t.Fatal(err)
	}
	b := &workbook{township: 1, file: "永清镇2016年第5周.xlsx"}
	for i, l := range s.Layouts {
		if err := b.fill(l, &ex[i]); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

var cleanWeek = sync.OnceValues(func() (rules.Example, error) {
	text, err := os.ReadFile("testdata/base.txt")
	if err != nil {
		return nil, err
	}
	return rules.ParseExample(string(text))
})

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

func (w *world) book() *workbook {
	if w.inLast {
		return w.last[w.town]
	}
	return w.now[w.town]
}

// second is a township whose sheets are headers only.
func (w *world) second(t testing.TB, id int) *workbook {
	b := clean(t, w.spec)
	out := &workbook{township: id, file: w.spec.Township(id).Name(w.period.To) + "2016年第5周.xlsx"}
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
		seen = moment("2016-02-07 16:30")
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
	p.Period = record.Period{From: w.period.From - 7, To: w.period.To - 7, Cycle: w.period.Cycle}
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
		p.Townships[id] = snap
	}
	return p, nil
}
