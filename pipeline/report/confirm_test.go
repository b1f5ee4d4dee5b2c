package report_test

import (
	"regexp"
	"strings"
	"testing"

	"guatu/pipeline/assess"
	"guatu/pipeline/page"
	"guatu/pipeline/report"
)

// What the county has not supplied is told in every report of every kind, in a form that suits it: a count that leads to the list, or the list itself. A letter to a
// household says it of its own wording only; in a list for programs it would be one line too many, and run.json, which lies beside it, names every item.
func TestEveryReportSaysWhatIsStillToBeConfirmed(t *testing.T) {
	found, sample := smallInput(t), sampleInput(t)
	found.County.Spec.Settings.Amounts = map[string]int64{"五保户": 50000} // so that no sentence about these can stand for the rest
	var err error
	if sample.Assessment, err = assess.Run(assess.Input{County: sample.County}); err != nil {
		t.Fatal(err)
	}
	for _, kind := range report.Of(found.County.Spec) {
		in := found
		if kind.ID == "assessment" {
			in = sample
		}
		files := build(t, in, kind.ID)
		if len(files) == 0 {
			t.Errorf("%s: nothing to look at", kind.ID)
		}
		for path, c := range files {
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
			if !confirms(kind.ID, text) {
				t.Errorf("%s: %s does not say what is %s", kind.ID, path, report.Unconfirmed)
			}
		}
	}
	if note := report.BoardOf(found).Note; !confirms("board", note) {
		t.Errorf("the board's note: %s", note)
	}
}

// TestSettledTellsTheSame: listing what is unconfirmed once changes no note, and is not done a second time.
func TestSettledTellsTheSame(t *testing.T) {
	in := smallInput(t)
	before := report.BoardOf(in).Note
	in.Settle()
	if after := report.BoardOf(in).Note; before != after || !confirms("board", after) {
		t.Errorf("before: %s\nafter: %s", before, after)
	}
	if n := testing.AllocsPerRun(3, in.Settle); n > 0 {
		t.Errorf("listed anew with %.0f allocations", n)
	}
}

var counted = regexp.MustCompile(`[1-9][0-9]*项` + report.Unconfirmed)

func confirms(kind, text string) bool {
	text = strings.Join(strings.Fields(text), "")
	switch kind {
	case "briefing", "county":
		return strings.Contains(text, report.Unconfirmed+"的事项") || strings.Contains(text, "是否待确认")
	case "mail":
		return strings.Contains(text, "文稿"+report.Unconfirmed)
	case "run":
		return strings.Contains(text, `"unconfirmed":[{"name":`)
	case "findings":
		return true
	}
	return counted.MatchString(text)
}
