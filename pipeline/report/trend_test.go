package report_test

import (
	"testing"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/record"
)

// A township that was not rated in a period leaves its curve a gap: a word in its cell would be drawn as 0 points.
func TestACurveOfScoresHasAGapWhereNobodyWasRated(t *testing.T) {
	in := sampleInput(t)
	var err error
	if in.Assessment, err = assess.Run(assess.Input{County: in.County}); err != nil {
		t.Fatal(err)
	}
	was := in.Assessment.Term()
	was.Period = record.Period{From: was.Period.From - 7, To: was.Period.To - 7, Cycle: was.Period.Cycle}
	points := map[assess.Mark]int64{}
	for m, n := range was.Points {
		if m.Township != 2 {
			points[m] = n
		}
	}
	was.Points = points
	in.Terms = []assess.Term{was}
	for path, c := range build(t, in, "county") {
		for i := range c.Book.Sheets {
			if s := c.Book.Sheets[i]; s.Name == "考核趋势" {
				drawn(t, s)
				return
			}
		}
		t.Errorf("%s has no trend of scores", path)
	}
}

// drawn looks at the cells behind the curves of the first two townships.
func drawn(t *testing.T, s *book.Sheet) {
	t.Helper()
	if len(s.Charts) < 2 {
		t.Fatalf("%d curves", len(s.Charts))
	}
	for i, want := range [][]book.Kind{{book.Number, book.Number}, {book.Blank, book.Number}} {
		at := s.Charts[i].Series[0].Values
		for j, kind := range want {
			if c := s.Rows[at.Row-1].Cells[at.Col-1+j]; c.Kind != kind {
				t.Errorf("%s, period %d: kind %d %q, want kind %d", s.Charts[i].Title, j, c.Kind, c.Value, kind)
			}
		}
	}
}
