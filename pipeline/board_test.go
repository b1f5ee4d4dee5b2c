package pipeline_test

import (
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/page"
	"guatu/pipeline/report"
)

var href = regexp.MustCompile(`href="([^"]*)"`)

// The board stands on a stick or a share: it may ask for nothing, and each link must lead to a file beside it or a place in it.
func TestBoardLinksToAllThatWasMadeAndToNothingElse(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1, 2)
	out, err := pipeline.Run(env(at(7, 18)), pipeline.Options{Dir: dir, Only: append([]string{"board", "candidates"}, quick...)})
	if err != nil {
		t.Fatal(err)
	}
	w := out.Weeks[0]
	data, err := os.ReadFile(filepath.Join(w.Folder, "看板.html"))
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for _, bad := range []string{"http:", "https:", "<script", "@import", "url(", "src="} {
		if strings.Contains(text, bad) {
			t.Errorf("the board contains %q", bad)
		}
	}
	linked := map[string]bool{}
	for _, m := range href.FindAllStringSubmatch(text, -1) {
		if place, ok := strings.CutPrefix(m[1], "#"); ok {
			if !strings.Contains(text, `id="`+place+`"`) {
				t.Errorf("no place %s", place)
			}
			continue
		}
		name, err := url.PathUnescape(strings.TrimPrefix(m[1], "./"))
		if err != nil || !strings.HasPrefix(m[1], "./") {
			t.Errorf("link %s: %v", m[1], err)
		}
		linked[name] = true
		if _, err := os.Stat(filepath.Join(w.Folder, filepath.FromSlash(name))); err != nil {
			t.Errorf("dead link %s", name)
		}
	}
	for _, name := range w.Outputs {
		if !linked[name] && !slices.Contains([]string{"看板.html", pipeline.ManifestFile}, name) {
			t.Errorf("no link to %s", name)
		}
	}
	if id := regexp.MustCompile(`[0-9]{6}(19|20)[0-9]{9}[0-9Xx]`).FindString(text); id != "" {
		t.Errorf("the board shows the number %s", id)
	}
	if !strings.Contains(text, "永清镇") || !strings.Contains(text, "新城乡") || strings.Count(text, "<svg ") != 5 {
		t.Error("the board lacks a township or a chart")
	}
}

func TestBoardRunsNothingATownshipWrote(t *testing.T) {
	const evil = `"><script>alert(1)</script><a href='javascript:x'>`
	b := &report.Board{Title: evil, Period: evil, Deadline: evil, Office: evil, Note: evil, Heads: []string{evil},
		Left: []report.Remainder{{Label: evil, Unit: evil, N: 3}}, Counters: []page.Counter{{Label: evil, Value: evil, Of: evil, Note: evil, Done: 512}},
		Charts:  []report.BoardChart{{Title: evil, Unit: evil, Chart: page.Bars{Items: []page.Bar{{Label: evil, Value: 1, Shown: evil}}}, Width: 400, Height: 200}},
		Rows:    []page.Row{{Cells: []page.Cell{{Text: evil}, {Text: evil, Tone: page.ToneBad}}}},
		Missing: []report.BoardGroup{{Title: evil, None: evil, Lines: []report.BoardLine{{Name: evil, Count: evil, Where: evil}, {Name: evil, Count: evil}}}, {Title: evil, None: evil}}}
	data, err := pipeline.BoardHTML(b, []string{evil + ".pdf", "javascript:alert(1)/a&b#c?d.xlsx"})
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	if strings.Contains(text, "<script") || strings.Contains(text, "href='") || strings.Contains(text, `href="javascript`) {
		t.Errorf("not escaped:\n%s", text)
	}
	for _, want := range []string{`style="width:51.2%"`, `href="./javascript:alert%281%29/a&amp;b%23c%3Fd.xlsx"`, `class="bad"`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
}

// contrast is the ratio of WCAG 2.1 (1.4.3) between two colours #rgb or #rrggbb.
func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestBoardCanBeReadFromTheBackRow(t *testing.T) {
	data, err := os.ReadFile("../templates/board/board.html")
	if err != nil {
		t.Fatal(err)
	}
	pairs := regexp.MustCompile(`background:(#[0-9a-f]+);color:(#[0-9a-f]+)`).FindAllStringSubmatch(string(data), -1)
	if len(pairs) < 6 {
		t.Fatalf("%d pairs of colours found", len(pairs))
	}
	for _, p := range pairs {
		if c := contrast(t, p[1], p[2]); c < 4.5 {
			t.Errorf("%s on %s: contrast %.1f", p[2], p[1], c)
		}
	}
	for _, ground := range []string{"#ffffff", "#f3f5f8", "#e8edf4", "#fbdcd9", "#d8f0dc"} {
		for _, ink := range []string{"#1b2430", "#0b4a8f", "#4a5563"} { // text, links, units
			if c := contrast(t, ground, ink); c < 4.5 {
				t.Errorf("%s on %s: contrast %.1f", ink, ground, c)
			}
		}
	}
}
