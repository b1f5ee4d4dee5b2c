package report_test

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"guatu/pipeline/page"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
)

// A page as it is seen: the darkness of each of some 1,400 fields of it, a digit each, blank for none. Renderers and their versions differ by a digit;
// a line that moves, goes missing or is covered differs by more.
const fieldsAcross = 32

// look draws pages of a document in grey with pdftoppm and writes them as fields.
func look(t *testing.T, doc *page.Document) map[string]string {
	t.Helper()
	r, err := pdf.Render(doc, pdf.Options{})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "doc.pdf")
	if err := os.WriteFile(file, r.Bytes, 0o600); err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, no := range chosenPages(r.Pages) {
		// Large sheets are drawn at the size of small ones: what matters is what is where.
		data, err := exec.Command("pdftoppm", "-gray", "-scale-to", "420", "-f", fmt.Sprint(no), "-l", fmt.Sprint(no), file).Output()
		if err != nil {
			t.Fatalf("pdftoppm: %v", err)
		}
		out[fmt.Sprintf("page %d of %d", no, r.Pages)] = fields(t, data)
	}
	return out
}

// chosenPages are the first two and the last.
func chosenPages(n int) []int {
	if n <= 3 {
		return []int{1, 2, 3}[:n]
	}
	return []int{1, 2, n}
}

// fields reads a picture in the PGM form.
func fields(t *testing.T, pgm []byte) string {
	t.Helper()
	var w, h, white int
	if _, err := fmt.Fscanf(bytes.NewReader(pgm), "P5\n%d %d\n%d\n", &w, &h, &white); err != nil || len(pgm) < w*h {
		t.Fatalf("not a grey picture: %v", err)
	}
	pixels := pgm[len(pgm)-w*h:]
	down := max(h*fieldsAcross/w, 1)
	var b strings.Builder
	for r := range down {
		line := ""
		for c := range fieldsAcross {
			ink, n := 0, 0
			for y := r * h / down; y < (r+1)*h/down; y++ {
				for x := c * w / fieldsAcross; x < (c+1)*w/fieldsAcross; x++ {
					ink += white - int(pixels[y*w+x])
					n++
				}
			}
			// The root makes light greys differ as much as dark ones.
			line += string(" 123456789"[int(math.Round(9*math.Sqrt(float64(ink)/float64(n*white))))])
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

// differing counts the fields of two pages that differ by more than a renderer's version makes them.
func differing(a, b string) int {
	level := func(lines []string, r, c int) int {
		if r >= len(lines) || c >= len(lines[r]) || lines[r][c] == ' ' {
			return 0
		}
		return int(lines[r][c] - '0')
	}
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	n := 0
	for r := range max(len(x), len(y)) {
		for c := range fieldsAcross {
			if d := level(x, r, c) - level(y, r, c); d > 1 || d < -1 {
				n++
			}
		}
	}
	return n
}

// sameLook is how many fields may differ: five are less than half a line of text.
const sameLook = 5

// shownDocuments are one document of each kind, and of the wall charts each; what a county with everything delivered has none of is taken from one that
// has hardly begun.
func shownDocuments(t *testing.T) map[string]*page.Document {
	t.Helper()
	out := map[string]*page.Document{}
	full, begun := villagesInput(t), smallInput(t)
	for _, kind := range report.Catalogue() {
		for _, in := range []*report.Input{full, begun} {
			paths, docs := papers(t, in, kind.ID)
			shown := 0
			for _, p := range paths {
				if shown == 0 || strings.HasPrefix(p, "挂图/清水县") {
					out[kind.ID+" "+filepath.Base(p)] = docs[p]
					shown++
				}
			}
			if shown > 0 {
				break
			}
		}
	}
	return out
}

// formatLooks and readLooks are the golden's form: a line “== name, page”, then the fields.
func formatLooks(looks map[string]string) string {
	var names []string
	for name := range looks {
		names = append(names, name)
	}
	sort.Strings(names)
	var b strings.Builder
	for _, name := range names {
		b.WriteString("== " + name + "\n" + looks[name])
	}
	return b.String()
}

func readLooks(text string) map[string]string {
	out := map[string]string{}
	for _, part := range strings.Split(text, "== ")[1:] {
		name, rest, _ := strings.Cut(part, "\n")
		out[name] = rest
	}
	return out
}

func needRenderer(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("no pdftoppm on this machine: pages are not compared as they are seen")
	}
}

func TestPagesLookAsTheyDid(t *testing.T) {
	needRenderer(t)
	const file = "testdata/looks.txt"
	got := map[string]string{}
	for name, doc := range shownDocuments(t) {
		for no, text := range look(t, doc) {
			got[name+", "+no] = text
		}
	}
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(file, []byte(formatLooks(got)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := readLooks(string(data))
	for name, w := range want {
		g, ok := got[name]
		if !ok {
			t.Errorf("%s is no longer made", name)
		} else if n := differing(g, w); n > sameLook {
			t.Errorf("%s: %d fields look otherwise; it was\n%s\nand is\n%s", name, n, w, g)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s is new: look at it, then UPDATE=1", name)
		}
	}
}

// The comparison must see what a reader would: each of these is a fault that has happened to a page.
func TestAChangedPageIsSeen(t *testing.T) {
	needRenderer(t)
	make := func() *page.Document {
		_, docs := papers(t, villagesInput(t), "townships")
		for path, doc := range docs {
			if strings.Contains(path, "/01") {
				return doc
			}
		}
		t.Fatal("no document")
		return nil
	}
	was := look(t, make())
	if n := differing(was["page 1 of 2"], look(t, make())["page 1 of 2"]); n != 0 {
		t.Errorf("the same page differs in %d fields", n)
	}
	for what, spoil := range map[string]func(s *page.Section){
		"a paragraph is gone": func(s *page.Section) { i := paraAt(s); s.Blocks = slices.Delete(s.Blocks, i, i+1) },
		"a line has been put in": func(s *page.Section) {
			s.Blocks = slices.Insert(s.Blocks, 1, page.Block(page.Spacer{Lines: 1}), page.Block(page.Para{Text: "注"}))
		},
		"a text is drawn in white": func(s *page.Section) {
			i := paraAt(s)
			s.Blocks[i] = page.Para{Text: strings.Repeat("　", 60) + "。"}
		},
		"the sheet lies on its side": func(s *page.Section) { s.Landscape = true },
		"the margins are others":     func(s *page.Section) { s.Margins = page.Margins{Top: 300, Right: 200, Bottom: 300, Left: 200} },
	} {
		doc := make()
		spoil(&doc.Sections[0])
		seen := 0
		now := look(t, doc)
		for no, text := range was {
			seen = max(seen, differing(text, now[no]))
		}
		if seen <= sameLook {
			t.Errorf("%s, and only %d fields tell", what, seen)
		}
	}
}

func paraAt(s *page.Section) int {
	return slices.IndexFunc(s.Blocks, func(b page.Block) bool { p, ok := b.(page.Para); return ok && len(p.Text) > 150 })
}
