package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/page"
)

func TestForms(t *testing.T) {
	paths, docs := papers(t, smallInput(t), "forms")
	golden(t, "forms.golden", "@ "+paths[0]+"\n"+page.Format(docs[paths[0]]))
	sample, sampleDocs := papers(t, sampleInput(t), "forms")
	for _, path := range sample[:3] {
		for _, form := range sampleDocs[path].Sections {
			one := *sampleDocs[path]
			one.Sections = []page.Section{form}
			if n := pages(t, &one); n != 1 && rowsOfForm(form) <= fitsOnePage {
				t.Errorf("%s: a form on %d pages\n%s", path, n, page.Format(&one))
			}
		}
	}
}

// fitsOnePage is how many people and measures together a page of a household's ledgers has room for.
const fitsOnePage = 11

// rowsOfForm counts the people and measures of a household's ledgers.
func rowsOfForm(form page.Section) int {
	n := 0
	for _, b := range form.Blocks {
		if t, ok := b.(*page.Table); ok && len(t.Head) > 0 {
			n += len(t.Rows)
		}
	}
	return n
}

func TestOrders(t *testing.T) {
	paths, docs := papers(t, smallInput(t), "orders")
	var b strings.Builder
	for _, p := range paths {
		if strings.Contains(p, "/01") || strings.Contains(p, "/03") {
			b.WriteString("@ " + p + "\n" + page.Format(docs[p]))
		}
		if n := pages(t, docs[p]); n != 1 {
			t.Errorf("%s: %d pages", p, n)
		}
	}
	golden(t, "orders.golden", b.String())
}
