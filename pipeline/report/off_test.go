package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/report"
)

// A rule that somebody has switched off is named in every report, with who, why and until when.
func TestEveryReportNamesTheRulesSwitchedOff(t *testing.T) {
	in := smallInput(t)
	off := &in.County.Rules[0]
	off.State, off.Reason = county.RuleOff, "马主任停用至2016年12月31日：隐藏列是统一表样"
	for _, kind := range []string{"county", "briefing", "notice", "bulletin", "slips", "orders", "townships", "corrections"} {
		made := 0
		for path, c := range build(t, in, kind) {
			if c.Err != nil {
				t.Fatal(path, c.Err)
			}
			text := string(c.Text)
			switch {
			case c.Page != nil:
				text = page.Format(c.Page)
			case c.Book != nil:
				text = shown(t, c.Book)
			}
			if strings.TrimSpace(text) == "" {
				continue
			}
			made++
			if !strings.Contains(strings.Join(strings.Fields(text), ""), "马主任停用至2016年12月31日") {
				t.Errorf("%s: the rule switched off is not named", path)
			}
		}
		if made == 0 {
			t.Errorf("%s: nothing to look at", kind)
		}
	}
	if board := report.BoardOf(in); !strings.Contains(board.Note, off.Reason) {
		t.Errorf("the board's note: %s", board.Note)
	}
}
