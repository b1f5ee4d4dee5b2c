package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/page"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// A settings workbook nobody has filled in supplies nothing and has nothing wrong with it.
func TestBlankSettingsReadBackAsNothing(t *testing.T) {
	s := load(t)
	data, err := xlsx.Write(report.Settings(s))
	if err != nil {
		t.Fatal(err)
	}
	books, err := xlsx.Read("设置.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	set, facts := decode.Settings(s, books[0])
	for _, f := range facts {
		t.Errorf("%s", decode.Explain(f))
	}
	if len(set.Supplied) != 0 {
		t.Errorf("supplied: %v", set.Supplied)
	}
}

// A county that does not want people named stops at the township, on the board and on paper.
func TestTheCountyChoosesWhoIsNamed(t *testing.T) {
	for _, quiet := range []bool{false, true} {
		in := smallInput(t)
		in.County.Spec.Settings.NoPersons = quiet
		named := 0
		for _, g := range report.BoardOf(in).Missing {
			if strings.Contains(g.Title, "责任人") {
				named++
			}
		}
		_, docs := papers(t, in, "undelivered", "gift_daily")
		for _, doc := range docs {
			text := page.Format(doc)
			if strings.Contains(text, "各责任人还剩户数") || strings.Contains(text, "还剩较多的责任人") {
				named++
			}
		}
		if want := map[bool]int{false: 3, true: 0}[quiet]; named != want {
			t.Errorf("people are named in %d places, want %d when the county says “乡镇”: %v", named, want, quiet)
		}
	}
}
