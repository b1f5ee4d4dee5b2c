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

	"guatu/pipeline/xlsx"
)

// TestRecalculatingChangesNoNumber takes the stored results out of every formula, lets LibreOffice calculate them anew, and compares all sheets as CSV.
func TestRecalculatingChangesNoNumber(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || os.Getenv("GUATU_EXTERNAL") == "" {
		t.Skip("needs soffice, and GUATU_EXTERNAL set, since it takes half a minute")
	}
	for _, c := range build(t, smallInput(t), "county") {
		data, err := xlsx.Write(c.Book)
		if err != nil {
			t.Fatal(err)
		}
		stripped, formulas := withoutResults(t, data)
		if formulas < 500 {
			t.Errorf("only %d formulas", formulas)
		}
		stored, anew := sheets(t, office, data), sheets(t, office, stripped)
		if len(stored) < 30 || len(stored) != len(anew) {
			t.Fatalf("%d and %d sheets", len(stored), len(anew))
		}
		for name, text := range stored {
			if anew[name] != text {
				t.Errorf("%s differs after recalculation", name)
			}
			if strings.Contains(text, "#REF!") || strings.Contains(text, "#NAME?") || strings.Contains(text, "###") {
				t.Errorf("%s shows an error value", name)
			}
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
