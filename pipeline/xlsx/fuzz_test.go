package xlsx

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"guatu/pipeline/grid"
)

// FuzzRead is the whole way in: sniffing, containers, readers. Whatever comes, it is read or refused, in words.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/libreoffice/township.*")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range files {
		if data, err := os.ReadFile(path); err == nil && filepath.Ext(path) != ".grid" {
			f.Add(data)
		}
	}
	f.Add([]byte(gbkTable))
	f.Add(single(sheetXML(rowsXML(2))))
	for _, dir := range corpusDirs() {
		small, _ := filepath.Glob(filepath.Join(dir, "*.xls[xm]"))
		for _, path := range small {
			if data, err := os.ReadFile(path); err == nil && len(data) < 6<<10 {
				f.Add(data)
			}
		}
	}
	limits := DefaultLimits()
	limits.Cells, limits.XMLBytes = 100_000, 16<<20
	f.Fuzz(func(t *testing.T, data []byte) {
		books, err := Read("x", data, Options{Limits: limits})
		var r *Refusal
		if err != nil && (!errors.As(err, &r) || r.Reason == "" || r.Remedy == "") {
			t.Fatalf("neither read nor refused in words: %v", err)
		}
		for _, b := range books {
			grid.Format(b)
		}
	})
}
