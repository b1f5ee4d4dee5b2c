package xlsx

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/grid"
)

// golden compares a text with a file under testdata; UPDATE=1 writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (UPDATE=1 writes it)", err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s:\n%s", path, d)
	}
}

// read reads one book and fails the test when it is refused.
func read(t *testing.T, name string, data []byte) *grid.Book {
	t.Helper()
	books, err := Read(name, data, Options{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(books) != 1 {
		t.Fatalf("%s: %d books", name, len(books))
	}
	return books[0]
}

// The fixtures are one small ledger that LibreOffice 7.4 saved in all its formats: text, dates, negative and wide numbers,
// percentages, formulas with number, text and error results, merges, hidden rows, columns and sheets, colour, strike-through, a comment.
func TestLibreOfficeFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/libreoffice/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if filepath.Ext(path) == ".grid" {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		// The extension lies: only the content may decide.
		b := read(t, strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))+".doc", data)
		golden(t, path+".grid", grid.Format(b))
	}
}

// One ledger, five formats: what a township means does not depend on how it was saved.
func TestFormatsAgree(t *testing.T) {
	want := ""
	for _, ext := range []string{"xlsx", "xls", "ods", "xml"} {
		data, err := os.ReadFile("testdata/libreoffice/township." + ext)
		if err != nil {
			t.Fatal(err)
		}
		b := read(t, "township", data)
		var lines []string
		for _, r := range b.Sheets[0].Rows {
			for _, c := range r.Cells {
				if c.Kind == grid.Text || c.Kind == grid.Number && len(c.Raw) < 15 && !strings.Contains(c.Raw, "E") && !strings.Contains(c.Raw, "0.0000001") {
					lines = append(lines, grid.Ref(c.Col, r.Num)+" "+c.Raw)
				}
			}
		}
		// Excel's XML has no error type in LibreOffice's export: D7 holds the text there.
		got := strings.ReplaceAll(strings.Join(lines, "\n"), "E7 #DIV/0!\n", "")
		if want == "" {
			want = got
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s differs from xlsx:\n%s", ext, d)
		}
	}
}
