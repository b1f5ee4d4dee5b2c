package report_test

import (
	"strings"
	"testing"
	"time"

	"guatu/pipeline/page"
	"guatu/pipeline/report"
	"guatu/rules"
)

// The printed book has every rule with its remedy and each message its examples give; the workbook lists every rule once.
func TestRuleBooksHoldTheWholeCatalogue(t *testing.T) {
	s := load(t)
	text := textOf(report.RulesBook(s, time.Time{}).Sections[0].Blocks)
	listed := map[string]int{}
	for _, row := range report.RulesWorkbook(s).Sheets[0].Rows {
		if len(row.Cells) > 0 {
			listed[row.Cells[0].Value]++
		}
	}
	for _, r := range rules.UsedBy(s) {
		if !strings.Contains(text, r.ID+"　"+r.Title+"\n") || !strings.Contains(text, r.Fix) || !strings.Contains(text, r.Basis) {
			t.Errorf("%s is not in the book", r.ID)
		}
		for i := range r.Fires {
			for _, told := range r.Told(i) {
				if !strings.Contains(text, told.Message) {
					t.Errorf("%s: the book lacks the message %s", r.ID, told.Message)
				}
			}
		}
		if listed[r.ID] != 1 {
			t.Errorf("%s stands %d times in the workbook", r.ID, listed[r.ID])
		}
	}
}

func textOf(blocks []page.Block) string {
	var b strings.Builder
	for _, x := range blocks {
		switch x := x.(type) {
		case page.Heading:
			b.WriteString(x.Text + "\n")
		case page.Para:
			b.WriteString(x.Lead + x.Text + "\n")
		case page.Together:
			b.WriteString(textOf(x.Blocks))
		case *page.Table:
			for _, row := range x.Rows {
				for _, c := range row.Cells {
					b.WriteString(c.Text + "\n")
				}
			}
		}
	}
	return b.String()
}
