package xlsx

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// seen is all that reading tells of a file: its books or the refusal.
func seen(data []byte, atOnce int, l Limits) string {
	books, err := Read("x", data, Options{AtOnce: atOnce, Limits: l})
	var out strings.Builder
	for _, b := range books {
		out.WriteString(grid.Format(b))
	}
	var r *Refusal
	if errors.As(err, &r) {
		fmt.Fprint(&out, r.Kind, r.Container, r.Sheet, r.Cell, r.Reason, r.Remedy)
	}
	return out.String()
}

// How many sheets are read at once must not show in what is read, damaged sheets, charts and doubled parts included.
func TestSheetsReadSideBySideReadTheSame(t *testing.T) {
	files := map[string][]byte{"county": county(t, 20)[0]}
	odd := newWorkbook("甲", "乙", "丙", "丁")
	odd["xl/worksheets/sheet2.xml"] = sheetXML(`<row r="1"><c r="A1" t="s"><v>99</v></c></row>`)
	odd["xl/worksheets/sheet3.xml"] = sheetXML(rowsXML(50))
	odd["xl/_rels/workbook.xml.rels"] = strings.Replace(odd["xl/_rels/workbook.xml.rels"], "sheet4.xml", "sheet3.xml", 1)
	files["odd"] = odd.zip(nil)
	if dirs := corpusDirs(); len(dirs) > 0 {
		paths, _ := filepath.Glob(filepath.Join(dirs[0], "*.xls[xm]"))
		for _, p := range paths {
			if data, err := os.ReadFile(p); err == nil {
				files[filepath.Base(p)] = data
			}
		}
	}
	for name, data := range files {
		one := seen(data, 1, Limits{})
		if four := seen(data, 4, Limits{}); one != four || one == "" {
			t.Errorf("%s: one after the other\n%.300s\nside by side\n%.300s", name, one, four)
		}
	}
}

// The cells of a file are counted exactly, whichever sheet takes the last one; no sheet is blamed for what all of them used up.
func TestSheetsReadSideBySideShareTheLimits(t *testing.T) {
	book := newWorkbook("甲", "乙", "丙", "丁")
	for i := range 4 {
		book[fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)] = sheetXML(rowsXML(500))
	}
	data := book.zip(nil)
	l := DefaultLimits()
	cells := int64(0)
	books, err := Read("x", data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range books[0].Sheets {
		for _, r := range s.Rows {
			cells += int64(len(r.Cells))
		}
	}
	for range 20 {
		l.Cells = cells
		if _, err := Read("x", data, Options{AtOnce: 4, Limits: l}); err != nil {
			t.Fatalf("%d cells of %d: %v", cells, l.Cells, err)
		}
		l.Cells--
		var r *Refusal
		if _, err := Read("x", data, Options{AtOnce: 4, Limits: l}); !errors.As(err, &r) || r.Kind != guard.Bomb || r.Sheet != "" || r.Container != "xlsx" {
			t.Fatalf("%d cells of %d: %v", cells, l.Cells, err)
		}
	}
}
