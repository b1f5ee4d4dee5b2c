package report_test

import (
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/report"
)

// Whatever is merged across the end of a printed page, or out of the columns that are printed again, is cut off on paper.
func TestNoHandoutHeadIsCutByAPage(t *testing.T) {
	spread := 0
	for _, s := range report.Handout(load(t), 1, nil, report.HandoutOptions{Period: period}).Sheets {
		if s.Print.Pages != book.FullSize {
			continue
		}
		spread++
		ends := []int{s.HeadCols}
		for i, c := range s.Columns {
			if c.Break {
				ends = append(ends, i+1)
			}
		}
		if len(ends) < 2 {
			t.Errorf("%s is on several pages and has no break", s.Name)
		}
		for _, m := range s.Merges {
			for _, end := range ends {
				if m.Col <= end && m.ToCol > end {
					t.Errorf("%s: %v is cut after column %s", s.Name, m, book.Letters(end))
				}
			}
		}
		if s.Print.Header.Left == "" {
			t.Errorf("%s: the further pages do not say what they are", s.Name)
		}
	}
	if spread < 5 {
		t.Errorf("only %d sheets are spread over pages", spread)
	}
}
