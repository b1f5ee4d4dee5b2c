package report_test

import (
	"testing"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/samples/generate"
)

// consolidated is a week as it is, without findings or a past.
func consolidated(t testing.TB, w record.Week) *report.Input {
	t.Helper()
	c, err := county.Consolidate(county.Input{Spec: load(t), Week: w})
	if err != nil {
		t.Fatal(err)
	}
	return &report.Input{County: c, RunID: "20160207T1830", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone), Version: "test"}
}

// sampleInput is the sample county: all townships, some forty households each.
func sampleInput(t testing.TB) *report.Input {
	t.Helper()
	s := load(t)
	g, err := generate.New(s, generate.Sample)
	if err != nil {
		t.Fatal(err)
	}
	c, err := county.Consolidate(county.Input{Spec: s, Week: *g.Next(nil)})
	if err != nil {
		t.Fatal(err)
	}
	return &report.Input{County: c, RunID: "sample", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone), Version: "test"}
}
