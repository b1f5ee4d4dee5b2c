package pipeline_test

import (
	_ "embed"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/county"
	"guatu/pipeline/report"
	"guatu/rules"
	"guatu/samples/generate"
)

// measure.js looks at a page as a reader does and returns what is wrong with it.
//
//go:embed testdata/measure.js
var sightScript string

// sight is what measure.js returns.
type sight struct {
	Width, ScrollWidth int
	Texts              int
	Faults             []string
	TableBottom        int // of the townships' table, in pixels from the top
	TableSize          int // its type, in pixels
	Stops              int // places the Tab key must stop at
	Sideways           int // parts that have to be moved sideways to be read whole
}

// boardFile makes the board of a whole county with mistakes, townships that sent nothing and something left of everything.
func boardFile(t *testing.T) string {
	t.Helper()
	s := loadSpec(t)
	g, err := generate.New(s, generate.Options{Seed: 853, Villages: 3, Households: 12})
	if err != nil {
		t.Fatal(err)
	}
	w := g.Next(nil)
	w.Returns[12], w.Returns[13] = nil, nil
	for i, r := range w.Returns {
		if r != nil && i%3 == 0 {
			r.Letters, r.Gifts = r.Letters[:len(r.Letters)*i/18], r.Gifts[:len(r.Gifts)/2]
		}
	}
	result := rules.Check(s, w, nil)
	all, err := county.Consolidate(county.Input{Spec: s, Week: *w, Findings: result.Findings, Rules: report.Rules(s, result.Outcomes)})
	if err != nil {
		t.Fatal(err)
	}
	in := &report.Input{County: all, RunID: "screen", Now: at(7, 18)}
	paths := []string{"清水县853挂图作业会议材料_2016-02-01至2016-02-07.pdf", "清水县853挂图作业汇总_2016-02-01至2016-02-07.xlsx"}
	for _, a := range all.Areas {
		paths = append(paths, "挂图/"+a.Name+"_精准扶贫作战图_2016-02-01至2016-02-07.pdf")
	}
	data, err := pipeline.BoardHTML(report.BoardOf(in), paths)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "看板.html")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// On the meeting room's screen and on a phone: nothing hangs over the edge, is cut off, covers anything or is too faint, and the page asks for nothing but itself.
func TestBoardInABrowser(t *testing.T) {
	b := openBrowser(t)
	address := fileAddress(boardFile(t))
	for _, screen := range []struct {
		name          string
		width, height int
	}{{"meeting", 1920, 1080}, {"laptop", 1366, 768}, {"phone", 390, 844}} {
		b.open(address, screen.width, screen.height, screen.name == "phone")
		var got sight
		b.eval(sightScript, &got)
		if got.Width != screen.width || got.ScrollWidth > got.Width {
			t.Errorf("%s: the page is %d wide on a screen of %d", screen.name, got.ScrollWidth, got.Width)
		}
		if got.Texts < 300 {
			t.Errorf("%s: only %d texts are to be seen", screen.name, got.Texts)
		}
		for _, f := range got.Faults {
			t.Errorf("%s: %s", screen.name, f)
		}
		if screen.name == "meeting" && (got.TableBottom > screen.height || got.TableSize < 20 || got.Sideways > 0) {
			t.Errorf("the townships' table ends at %d, is set in %d pixels, and %d parts must be moved sideways: it must be read at one look", got.TableBottom, got.TableSize, got.Sideways)
		}
		if n := b.shot(screen.name, false); n < 20_000 {
			t.Errorf("%s: a picture of %d bytes shows nothing", screen.name, n)
		}
		b.shot(screen.name+"-whole", true)
		b.walk(screen.name, got.Stops)
	}
	for _, asked := range b.asked {
		if asked != b.asked[0] || !strings.HasPrefix(asked, "file:") {
			t.Errorf("the page asks for %s", asked)
		}
	}
	if len(b.said) > 0 {
		t.Errorf("the console says %v", b.said)
	}
}

// stop describes where the keyboard is.
const stop = `(() => {
	const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
	const all = [...document.querySelectorAll('a[href],summary,[tabindex]')];
	return {at: all.indexOf(e), name: e.tagName + ' ' + (e.textContent || '').trim().slice(0, 20),
		ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2, inside: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth};
})()`

// walk presses Tab through the whole page: every place is reached once, in the order of the page, is on the screen and is marked.
func (b *browser) walk(screen string, stops int) {
	b.t.Helper()
	last, reached := -1, 0
	for range stops {
		b.press("Tab", 9)
		var s struct {
			At           int
			Name         string
			Ring, Inside bool
		}
		b.eval(stop, &s)
		if s.At <= last {
			b.t.Errorf("%s: Tab leads from %d to %d (%s)", screen, last, s.At, s.Name)
			break
		}
		if !s.Ring || !s.Inside {
			b.t.Errorf("%s: at %s the keyboard's place cannot be seen: ring %v, on the screen %v", screen, s.Name, s.Ring, s.Inside)
		}
		last = s.At
		reached++
	}
	if reached != stops {
		b.t.Errorf("%s: the keyboard reaches %d of %d places", screen, reached, stops)
	}
	var opened []bool
	b.eval(`document.activeElement.blur(); document.querySelector('details:not([open]) > summary').focus(); [document.activeElement.parentElement.open]`, &opened)
	b.press("Enter", 13)
	var after []bool
	b.eval(`[document.activeElement.parentElement.open]`, &after)
	if slices.Equal(opened, after) {
		b.t.Errorf("%s: Enter does not open a folder", screen)
	}
}
