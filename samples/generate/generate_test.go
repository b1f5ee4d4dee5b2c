package generate_test

import (
	"testing"

	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/rules"
	"guatu/samples/generate"
)

func spec853(t testing.TB) *spec.Spec { return spectest.First(t) }

func sample(t testing.TB, s *spec.Spec) *generate.County {
	t.Helper()
	c, err := generate.New(s, generate.Sample)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCleanWeeksAreSilent(t *testing.T) {
	s := spec853(t)
	o := generate.Sample
	o.From = record.DayOf(2016, 1, 11) // letters and gifts are still on their way
	c, err := generate.New(s, o)
	if err != nil {
		t.Fatal(err)
	}
	s.Settings = c.Settings()
	past := &record.Past{Townships: map[int]*record.PastReturn{}}
	for week := range 8 {
		w := c.Next(nil)
		for _, f := range rules.Check(s, w, past).Findings {
			t.Errorf("week %d: %s %s!%s %s", week+1, f.Rule, f.Sheet, f.Cell, f.Message)
		}
		for _, r := range w.Returns {
			past.Townships[r.Township] = history.Snapshot(r, past.Townships[r.Township])
		}
		past.Period = w.Period
	}
}
