package report_test

import (
	"fmt"
	"reflect"
	"regexp"
	"sort"
	"strings"
	"testing"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/pdf"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/rules"
	"guatu/samples/generate"
)

var documentKinds = []string{"briefing", "notice", "bulletin", "slips", "townships"}

// outline writes a document as lines: one a block, tables row by row.
func outline(doc *page.Document) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", doc.Title)
	for i, s := range doc.Sections {
		fmt.Fprintf(&b, "-- %d landscape=%v sheet=%v\n", i+1, s.Landscape, s.Setting == page.Sheet)
		for _, block := range s.Blocks {
			b.WriteString(line(block))
		}
	}
	return b.String()
}

func line(block page.Block) string {
	switch x := block.(type) {
	case page.Title:
		return "题 " + x.Text + x.Sub + "\n"
	case page.Heading:
		return strings.Repeat("#", x.Level+1) + " " + x.Text + x.Run + "\n"
	case page.Para:
		return x.Text + "\n"
	case page.Figure:
		out := "图 " + x.Caption
		for _, b := range x.Chart.(page.Bars).Items {
			out += " " + b.Label + b.Shown
		}
		return out + "\n"
	case *page.Table:
		out := "表 " + x.Title + " " + x.Unit + "\n"
		for _, h := range x.Head {
			out += "|| " + cells(h) + "\n"
		}
		for _, r := range x.Rows {
			out += "| " + cells(r.Cells) + "\n"
		}
		return out + strings.Join(x.Notes, "\n") + "\n"
	}
	return fmt.Sprintf("%T %+v\n", block, block)
}

func cells(cs []page.Cell) string {
	var out []string
	for _, c := range cs {
		out = append(out, c.Text)
	}
	return strings.Join(out, " | ")
}

func documents(t testing.TB, in *report.Input) map[string]*page.Document {
	t.Helper()
	out := map[string]*page.Document{}
	for _, kind := range documentKinds {
		for path, c := range build(t, in, kind) {
			if c.Err != nil {
				t.Fatalf("%s: %v", path, c.Err)
			}
			out[path] = c.Page
		}
	}
	return out
}

func TestDocuments(t *testing.T) {
	docs := documents(t, smallInput(t))
	var paths []string
	for p := range docs {
		if strings.Contains(p, "整改通知/") && !strings.Contains(p, "/01") && !strings.Contains(p, "/03") {
			continue // the others say what these say
		}
		paths = append(paths, p)
	}
	sort.Strings(paths)
	var b strings.Builder
	for _, p := range paths {
		b.WriteString("@ " + p + "\n" + outline(docs[p]))
	}
	golden(t, "documents.golden", b.String())
}

// Every figure of a sentence must be the one the annex's total row shows, and the total row must be the sum of its rows.
func TestFiguresOfTextAndAnnexAgree(t *testing.T) {
	for path, doc := range documents(t, smallInput(t)) {
		for _, d := range report.Disagreements(doc) {
			t.Errorf("%s: %s", path, d)
		}
	}
}

func TestAWrongFigureIsNoticed(t *testing.T) {
	for what, spoil := range map[string]func(rank *page.Table, body *page.Section){
		"已填户”：各行之和": func(rank *page.Table, _ *page.Section) { rank.Rows[0].Cells[6].Text = "7" },
		"完成率”为":     func(rank *page.Table, _ *page.Section) { rank.Rows[len(rank.Rows)-1].Cells[7].Text = "51.0%" },
		"正文没有“发现错误": func(_ *page.Table, body *page.Section) {
			for i, b := range body.Blocks {
				if p, ok := b.(page.Para); ok {
					p.Text = strings.Replace(p.Text, "错误2条", "错误9条", 1)
					body.Blocks[i] = p
				}
			}
		},
	} {
		doc := documents(t, smallInput(t))["清水县853挂图作业会议材料_2016-02-01至2016-02-07.pdf"]
		spoil(doc.Sections[2].Blocks[2].(*page.Table), &doc.Sections[1]) // the first holds the contents
		if got := strings.Join(report.Disagreements(doc), "\n"); !strings.Contains(got, what) {
			t.Errorf("want a word on %s, got %q", what, got)
		}
	}
}

// texts collects every string of a document, wherever it stands.
func texts(v reflect.Value, out *[]string) {
	switch v.Kind() {
	case reflect.String:
		*out = append(*out, v.String())
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			texts(v.Elem(), out)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			texts(v.Index(i), out)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				texts(v.Field(i), out)
			}
		}
	}
}

func TestNoDocumentShowsAnUnmaskedID(t *testing.T) {
	id := regexp.MustCompile(`[0-9]{6}(19|20)[0-9]{9}[0-9Xx]|[0-9]{18,}|\b[0-9]{15}\b`)
	for _, mask := range []string{"", "全部"} {
		in := smallInput(t)
		in.County.Spec.Settings.MaskIDs = mask
		for _, f := range in.County.Areas[0].Findings {
			f.Message, f.Got, f.Want = "张三（62052119650312345X）证件号重复", "620521650312345", "62052119650312345164"
		}
		for path, doc := range documents(t, in) {
			var all []string
			texts(reflect.ValueOf(doc), &all)
			for _, s := range all {
				if found := id.FindString(s); found != "" {
					t.Errorf("%s shows %s in %q", path, found, s)
				}
			}
		}
	}
}

func TestSlipIsOnePageWithTheWorstFirst(t *testing.T) {
	in := smallInput(t)
	a := in.County.Areas[0]
	var many []*record.Finding
	for i := range 30 {
		f := *a.Findings[i%2]
		f.Message = strings.Repeat("户主李四家庭人口填报数与家庭成员明细人数不一致，", 6)
		many = append(many, &f)
	}
	a.Findings = many
	for path, c := range build(t, in, "slips") {
		if !strings.Contains(path, "/01") {
			continue
		}
		for _, b := range c.Page.Sections[0].Blocks {
			if table, ok := b.(*page.Table); ok {
				if len(table.Rows) != 10 || table.Rows[0].Cells[1].Text != "错误" {
					t.Errorf("%d rows, first %v", len(table.Rows), table.Rows[0])
				}
			}
		}
		if n := pages(t, c.Page); n != 1 {
			t.Errorf("the slip has %d pages", n)
		}
	}
}

func pages(t testing.TB, doc *page.Document) int {
	t.Helper()
	list, err := pdf.Layout(doc, pdf.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return len(list.Leaves)
}

// The township's report is two pages, however many villages and problems it has: more villages than any township has, and two.
func TestTownshipReportIsTwoPages(t *testing.T) {
	s := load(t)
	g, err := generate.New(s, generate.Options{Seed: 7, Villages: 30, Households: 8})
	if err != nil {
		t.Fatal(err)
	}
	w := g.Next(nil)
	clear(w.Returns[1:])
	result := rules.Check(s, w, nil)
	all, err := county.Consolidate(county.Input{Spec: s, Week: *w, Findings: result.Findings, Rules: report.Rules(s, result.Outcomes)})
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range []*report.Input{{County: all, RunID: "two", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone)}, smallInput(t)} {
		_, docs := papers(t, in, "townships")
		for path, doc := range docs {
			if n := pages(t, doc); n != 2 {
				t.Errorf("%s has %d pages", path, n)
			}
		}
	}
}

// A county in the midst of its work has more to say than the sample: the notice and the slip of each township are still one page.
func TestNoticesAndSlipsAreOnePage(t *testing.T) {
	paths, docs := papers(t, busyInput(t, 8), "orders", "slips")
	for _, path := range paths {
		if n := pages(t, docs[path]); n != 1 {
			t.Errorf("%s has %d pages", path, n)
		}
	}
}
