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
		if n := pages(t, sampleDocs[path]); n != len(sampleDocs[path].Sections) {
			t.Errorf("%s: %d forms on %d pages", path, len(sampleDocs[path].Sections), n)
		}
	}
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
