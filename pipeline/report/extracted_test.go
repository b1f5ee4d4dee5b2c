package report_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"guatu/pipeline/pdf"
)

// Whoever copies a figure out of a document must get the figure: what two extractors read on each page of every kind is what was drawn there, character by
// character in the order of drawing, and no character of ours is drawn as a box.
func TestEveryDocumentIsReadAlikeByTwoExtractors(t *testing.T) {
	tools := map[string][]string{"pdftotext": {"-raw", "FILE", "-"}, "mutool": {"draw", "-q", "-F", "txt", "FILE"}}
	for name := range tools {
		if _, err := exec.LookPath(name); err != nil {
			t.Logf("no %s on this machine: not read by it", name)
			delete(tools, name)
		}
	}
	if len(tools) == 0 {
		t.Skip("no extractor on this machine")
	}
	file := filepath.Join(t.TempDir(), "doc.pdf")
	for path, doc := range shownDocuments(t) {
		list, err := pdf.Layout(doc, pdf.Options{})
		if err != nil {
			t.Fatal(path, err)
		}
		r, err := pdf.Render(doc, pdf.Options{})
		if err != nil {
			t.Fatal(path, err)
		}
		if len(r.Missing) > 0 {
			t.Errorf("%s: no face has %v", path, r.Missing)
		}
		if err := os.WriteFile(file, r.Bytes, 0o600); err != nil {
			t.Fatal(err)
		}
		for name, args := range tools {
			args = slices.Clone(args)
			args[slices.Index(args, "FILE")] = file
			out, err := exec.Command(name, args...).Output()
			if err != nil {
				t.Fatalf("%s of %s: %v", name, path, err)
			}
			pages := strings.Split(string(out), "\f")
			for i := range list.Leaves {
				if got, want := inked(pages[i]), drawnOn(&list.Leaves[i]); got != want {
					t.Errorf("%s reads page %d of %s as\n%s\ndrawn was\n%s", name, i+1, path, got, want)
				}
			}
		}
	}
}

func drawnOn(l *pdf.Leaf) string {
	var b strings.Builder
	for _, it := range l.Items {
		b.WriteString(it.Text)
	}
	return inked(b.String())
}

// inked drops what leaves no ink: extractors set spaces and line ends as they see fit.
func inked(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
