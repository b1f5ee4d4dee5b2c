package report_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline/page"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

func TestMail(t *testing.T) {
	in := smallInput(t)
	in.County.Areas[0].Return.Letters[0].Illiterate = record.YesNo{V: true, S: record.Good}
	paths, docs := papers(t, in, "mail")
	var b strings.Builder
	for _, p := range paths {
		b.WriteString("@ " + p + "\n" + page.Format(docs[p]))
	}
	golden(t, "mail.golden", b.String())
	for path, doc := range docs {
		if n := pages(t, doc); n != len(doc.Sections) {
			t.Errorf("%s: %d letters on %d pages", path, len(doc.Sections), n)
		}
	}
}

func TestDraftsUseOnlyKnownBlanks(t *testing.T) {
	s := load(t)
	if len(s.Letters) != 4 {
		t.Fatalf("%d drafts", len(s.Letters))
	}
	for name, text := range s.Letters {
		for _, p := range regexp.MustCompile(`\{([^{}]*)\}`).FindAllStringSubmatch(text, -1) {
			if !slices.Contains(report.Placeholders(), p[1]) {
				t.Errorf("%s: unknown blank %s", name, p[0])
			}
		}
		if !strings.Contains(text, report.Unconfirmed) {
			t.Errorf("%s does not say that the county has yet to confirm it", name)
		}
	}
}

func TestADraftWithAWrongBlankIsNotPrinted(t *testing.T) {
	in := smallInput(t)
	in.County.Spec.Letters["一封信"] = "信\n{姓氏}：\n好"
	for path, c := range build(t, in, "mail") {
		if c.Err == nil || !strings.Contains(c.Err.Error(), "{姓氏}") {
			t.Errorf("%s: %v", path, c.Err)
		}
	}
}
