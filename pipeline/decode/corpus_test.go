package decode_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
	"guatu/pipeline/xlsx"
)

// corpus finds the foreign workbooks that lie beside the clone.
func corpus(t testing.TB) []string {
	t.Helper()
	dir := os.Getenv("GUATU_SHARED")
	for up := "../.."; dir == "" && len(up) < 20; up += "/.." {
		if _, err := os.Stat(filepath.Join(up, "shared", "corpus")); err == nil {
			dir = filepath.Join(up, "shared")
		}
	}
	if dir == "" {
		t.Skip("no shared folder beside the clone")
	}
	files, _ := filepath.Glob(filepath.Join(dir, "corpus", "*"))
	return files
}

// No foreign workbook can make decoding panic, and none of them is taken for a return of ours without good reason.
func TestForeignWorkbooksDecodeWithoutPanic(t *testing.T) {
	s := load(t)
	for _, path := range corpus(t) {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		books, err := xlsx.Read(filepath.Base(path), data, xlsx.Options{})
		if err != nil {
			continue
		}
		for _, b := range books {
			for _, r := range decode.Book(s, week, &record.File{Name: b.File}, b) {
				if n := len(r.Households) + len(r.Members) + len(r.Incomes) + len(r.Archives); n > 0 && !strings.Contains(b.File, "poor") {
					t.Errorf("%s: %d rows taken for ledgers: %s", b.File, n, r.Sheets[0].Name)
				}
			}
		}
	}
}
