//go:build unix

package pipeline_test

import (
	"testing"

	"guatu/pipeline"
	"guatu/samples/generate"
)

// weeksDocuments are the kinds that every week prints, and the board.
var weeksDocuments = []string{"orders", "slips", "briefing", "notice", "bulletin", "rosters", "payments", "undelivered", "gift_closing", "townships", "wall", "board"}

// BenchmarkDocumentsOfAWeek tells which part of a real county's whole run its printed documents and the board take, in CPU time: making them again less
// making one small list again, which reads and judges the same files. The goal is at most 25 %.
func BenchmarkDocumentsOfAWeek(b *testing.B) {
	dir, s := b.TempDir(), loadSpec(b)
	dropCounty(b, dir, s, generate.Full)
	again := func(kinds ...string) func() {
		return func() {
			if _, err := pipeline.Report(env(at(7, 18)), pipeline.Options{Dir: dir, Only: kinds}); err != nil {
				b.Fatal(err)
			}
		}
	}
	for b.Loop() {
		whole := cpu(func() {
			if _, err := pipeline.Run(env(at(7, 18)), pipeline.Options{Dir: dir, Force: true}); err != nil {
				b.Fatal(err)
			}
		})
		rest := cpu(again("findings"))
		documents := cpu(again(append([]string{"findings"}, weeksDocuments...)...)) - rest
		b.ReportMetric(documents.Seconds(), "cpu-s-documents")
		b.ReportMetric(whole.Seconds(), "cpu-s-run")
		b.ReportMetric(100*documents.Seconds()/whole.Seconds(), "%-of-the-run")
		b.ReportMetric(0, "ns/op")
	}
}
