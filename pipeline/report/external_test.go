package report_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// TestRecalculatingChangesNoNumber takes the stored results out of every formula, lets LibreOffice calculate them anew, and compares all sheets as CSV.
func TestRecalculatingChangesNoNumber(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || os.Getenv("GUATU_EXTERNAL") == "" {
		t.Skip("needs soffice, and GUATU_EXTERNAL set, since it takes half a minute")
	}
	for _, c := range []struct {
		name, kind string
		in         *report.Input
		formulas   int
		tabs       int
	}{
		{"two townships", "county", smallInput(t), 500, 30}, {"one stands in, one is missing", "county", heldInput(t), 500, 30},
		{"the sample", "county", sampleInput(t), 3000, 30}, {"scores", "assessment", sampleInput(t), 3000, 10},
	} {
		for _, out := range build(t, c.in, c.kind) {
			data, err := xlsx.Write(out.Book)
			if err != nil {
				t.Fatal(err)
			}
			stripped, formulas := withoutResults(t, data)
			if formulas < c.formulas {
				t.Errorf("%s: only %d formulas", c.name, formulas)
			}
			sameSheets(t, c.name, sheets(t, office, data), sheets(t, office, stripped), c.tabs)
		}
	}
}

// sameSheets compares what a workbook shows with what it shows when everything was calculated anew.
func sameSheets(t *testing.T, name string, stored, anew map[string]string, tabs int) {
	t.Helper()
	if len(stored) < tabs || len(stored) != len(anew) {
		t.Fatalf("%s: %d and %d sheets", name, len(stored), len(anew))
	}
	for tab, text := range stored {
		was, is := strings.Split(text, "\n"), strings.Split(anew[tab], "\n")
		for i := range was {
			if i >= len(is) || was[i] != is[i] {
				t.Errorf("%s: %s differs after recalculation, row %d:\n%s\n%s", name, tab, i+1, was[i], is[min(i, len(is)-1)])
				break
			}
		}
		if strings.Contains(text, "#REF!") || strings.Contains(text, "#NAME?") || strings.Contains(text, "###") {
			t.Errorf("%s: %s shows an error value", name, tab)
		}
	}
}

func withoutResults(t *testing.T, data []byte) (out []byte, n int) {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	result := regexp.MustCompile(`(<f>[^<]*</f>)<v>[^<]*</v>`)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(f.Name, "xl/worksheets/sheet") {
			n += len(result.FindAll(part, -1))
			part = result.ReplaceAll(part, []byte("$1"))
		}
		m, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := m.Write(part); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), n
}

// sheets converts a workbook to one CSV a sheet.
func sheets(t *testing.T, office string, data []byte) map[string]string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "b.xlsx"), data, 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(office, "-env:UserInstallation=file://"+filepath.ToSlash(filepath.Join(dir, "profile")), "--headless", "--convert-to",
		"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", dir, filepath.Join(dir, "b.xlsx"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(p)] = string(text)
	}
	return texts
}
