package report_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/rules"
	"guatu/samples/generate"
)

// villagesInput is a county of whole townships: every one reports, with mistakes, for the second week.
func villagesInput(t testing.TB) *report.Input {
	t.Helper()
	s := load(t)
	c, err := generate.New(s, generate.Options{Seed: 853, Villages: 2, Households: 8})
	if err != nil {
		t.Fatal(err)
	}
	w := c.Next(nil)
	result := rules.Check(s, w, nil)
	all, err := county.Consolidate(county.Input{Spec: s, Week: *w, Findings: result.Findings, Rules: report.Rules(s, result.Outcomes)})
	if err != nil {
		t.Fatal(err)
	}
	return &report.Input{County: all, RunID: "pages", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone)}
}

var bareID = regexp.MustCompile(`[0-9]{17}[0-9Xx]`)

// Every page of every document, of a county that hardly reported and of one that did: nothing covers anything, runs off the sheet or is too small or too
// faint to read, nobody's number can be read, and no document ends on an empty page.
func TestEveryPageCanBeReadAndShowsNobodysNumber(t *testing.T) {
	kinds := 0
	for name, in := range map[string]*report.Input{"two townships": smallInput(t), "all townships": villagesInput(t), "in the midst, 26 villages": busyInput(t, 8)} {
		for _, kind := range report.Catalogue() {
			paged := false
			for path, c := range build(t, in, kind.ID) {
				if c.Page == nil {
					continue
				}
				paged = true
				list, err := pdf.Layout(c.Page, pdf.Options{})
				if err != nil {
					t.Fatal(name, path, err)
				}
				for _, p := range pdf.Check(&list) {
					t.Errorf("%s: %s: %v", name, path, p)
				}
				checkPages(t, name+": "+path, &list)
			}
			if paged {
				kinds++
			}
		}
	}
	if kinds < 16 {
		t.Errorf("only %d kinds of documents were laid out", kinds)
	}
}

// At three metres nothing under 9 pt can be made out at all; a sheet of A3 can give its ordinary words 13 pt and more.
func TestWallChartsUseTheirSheet(t *testing.T) {
	for path, c := range build(t, villagesInput(t), "wall") {
		list, err := pdf.Layout(c.Page, pdf.Options{})
		if err != nil {
			t.Fatal(path, err)
		}
		if r, err := pdf.Render(c.Page, pdf.Options{}); err != nil || len(r.Bytes) > 100<<10 {
			t.Errorf("%s takes %d bytes: %v", path, len(r.Bytes), err)
		}
		characters, large := 0, 0
		for _, it := range list.Leaves[0].Items {
			if it.Shape != pdf.Text {
				continue
			}
			if it.Size < 900 {
				t.Errorf("%s: %q is set in %d/100 pt", path, it.Text, it.Size)
			}
			n := len([]rune(it.Text))
			characters += n
			if it.Size >= 1270 {
				large += n
			}
		}
		if large*2 < characters {
			t.Errorf("%s: only %d of %d characters are 13 pt or more", path, large, characters)
		}
	}
}

// The sheets a county can choose, and what comes of each.
func TestWallPaperIsChosenInSettings(t *testing.T) {
	for choice, want := range map[string]struct {
		pages int
		w, h  page.Length
	}{"": {1, page.MM(420), page.MM(297)}, "A1": {1, page.MM(841), page.MM(594)}, "A0": {1, page.MM(1189), page.MM(841)}, "1200×800": {1, page.MM(1200), page.MM(800)},
		"A1拼A3": {4, page.MM(420), page.MM(297)}, "A0拼A3": {9, page.MM(420), page.MM(297)}, "1200×800拼A3": {9, page.MM(420), page.MM(297)}} {
		in := smallInput(t)
		in.County.Spec.Settings.WallPaper = choice
		for path, c := range build(t, in, "wall") {
			list, err := pdf.Layout(c.Page, pdf.Options{})
			if err != nil {
				t.Fatal(path, err)
			}
			if l := list.Leaves[0]; len(list.Leaves) != want.pages || l.Width != want.w || l.Height != want.h {
				t.Errorf("%s: %s has %d pages of %d × %d", choice, path, len(list.Leaves), l.Width, l.Height)
			}
		}
	}
}

func checkPages(t *testing.T, path string, list *pdf.DisplayList) {
	t.Helper()
	for i := range list.Leaves {
		var text strings.Builder
		for j := range list.Leaves[i].Items {
			text.WriteString(list.Leaves[i].Items[j].Text)
			text.WriteByte('\n')
		}
		if found := bareID.FindString(text.String()); found != "" {
			t.Errorf("%s, page %d shows %s", path, i+1, found)
		}
		if len(strings.Fields(text.String())) < 2 {
			t.Errorf("%s, page %d is empty", path, i+1)
		}
	}
}
