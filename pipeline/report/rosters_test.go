package report_test

import (
	"fmt"
	"reflect"
	"regexp"
	"sort"
	"strings"
	"testing"

	"guatu/pipeline/page"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

// peopleKinds are the papers that name people.
var peopleKinds = []string{"rosters", "payments", "undelivered", "gift_closing", "gift_daily", "mail", "orders", "forms"}

// papers are the PDFs of some kinds by path.
func papers(t testing.TB, in *report.Input, kinds ...string) (paths []string, docs map[string]*page.Document) {
	t.Helper()
	docs = map[string]*page.Document{}
	for _, kind := range kinds {
		for path, c := range build(t, in, kind) {
			if c.Err != nil {
				t.Fatalf("%s: %v", path, c.Err)
			}
			if c.Page != nil {
				docs[path] = c.Page
				paths = append(paths, path)
			}
		}
	}
	sort.Strings(paths)
	return paths, docs
}

func TestRosters(t *testing.T) {
	paths, docs := papers(t, smallInput(t), "rosters", "payments", "undelivered")
	var b strings.Builder
	for _, p := range paths {
		if !strings.Contains(p, "/02") { // the second township says what the first says
			b.WriteString("@ " + p + "\n" + page.Format(docs[p]))
		}
	}
	golden(t, "rosters.golden", b.String())
}

// A township may write an ID number anywhere, of any length; none of it may reach paper.
func TestPapersOfPeopleShowNoID(t *testing.T) {
	const long, short = "620521196503123451", "620521650312345"
	id := regexp.MustCompile(long + "|" + short + `|[0-9]{18}|[0-9]{17}[Xx]|\b[0-9]{15}\b`)
	for _, mask := range []string{"", "全部"} {
		in := smallInput(t)
		in.County.Spec.Settings.MaskIDs = mask
		for _, a := range in.County.Areas {
			if !a.Present() {
				continue
			}
			for i := range a.Return.Gifts {
				g := &a.Return.Gifts[i]
				for _, f := range []*record.Text{&g.Name, &g.ID, &g.HeadName, &g.SubstituteReason, &g.BySecretary, &g.Hardship} {
					*f = record.Text{V: "张三" + long + "、" + short, S: record.Good}
				}
			}
			for i := range a.Return.Households {
				h := &a.Return.Households[i]
				h.HeadName, h.Group, h.Phone = record.Text{V: long, S: record.Good}, record.Text{V: short, S: record.Good}, record.Text{V: long, S: record.Good}
			}
		}
		_, docs := papers(t, in, peopleKinds...)
		for path, doc := range docs {
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

// The number that has to reach nought does so when the last household is reached, and not before.
func TestUndeliveredReachesNought(t *testing.T) {
	in := smallInput(t)
	_, docs := papers(t, in, "undelivered")
	for _, doc := range docs {
		if lead := doc.Sections[0].Blocks[1].(page.Para).Lead; lead == "还剩0户。" {
			t.Errorf("households are left, yet it says %s", lead)
		}
	}
	w := smallWeek(t, load(t))
	for _, r := range w.Returns {
		if r == nil {
			continue
		}
		r.Letters = nil
		for i := range r.Households {
			r.Letters = append(r.Letters, record.Letter{HouseholdNo: r.Households[i].HouseholdNo, DeliveredOn: record.Date{V: period.To, S: record.Good}})
		}
	}
	_, docs = papers(t, consolidated(t, w), "undelivered")
	for _, doc := range docs {
		if lead := doc.Sections[0].Blocks[1].(page.Para).Lead; lead != "还剩0户。" || len(doc.Sections) != 1 {
			t.Errorf("all are reached, yet it says %s in %d sections", lead, len(doc.Sections))
		}
	}
}

func TestBoardIsOneText(t *testing.T) {
	b := report.BoardOf(smallInput(t))
	var s strings.Builder
	fmt.Fprintln(&s, b.Title, b.Period, b.Deadline, b.Office, b.Note)
	for _, l := range b.Left {
		fmt.Fprintln(&s, "还剩", l.Label, l.N, l.Unit)
	}
	fmt.Fprintln(&s, strings.Join(b.Heads, " | "))
	for _, r := range b.Rows {
		fmt.Fprintln(&s, cells(r.Cells))
	}
	for _, g := range b.Missing {
		fmt.Fprintln(&s, "#", g.Title)
		for _, l := range g.Lines {
			fmt.Fprintln(&s, l.Name, l.Count, l.Where)
		}
	}
	golden(t, "board.golden", s.String())
}
