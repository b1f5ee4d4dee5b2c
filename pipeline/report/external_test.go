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

	"guatu/pipeline/assess"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// TestRecalculatingChangesNoNumber takes the stored results out of every formula, lets LibreOffice calculate them anew, and compares all sheets as CSV.
func TestRecalculatingChangesNoNumber(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || os.Getenv("GUATU_EXTERNAL") == "" {
		t.Skip("needs soffice, and GUATU_EXTERNAL set, since it takes half a minute")
	}
	books := map[string][]byte{} // as stored, and without results
	held, sample := heldInput(t), sampleInput(t)
	all := []struct {
		name, kind     string
		in             *report.Input
		formulas, tabs int
	}{{"held", "county", held, 500, 30}, {"sample", "county", sample, 3000, 30}, {"scores", "assessment", assessed(t, sample), 3000, 10}}
	for _, c := range all {
		for _, out := range build(t, c.in, c.kind) {
			data, err := xlsx.Write(out.Book)
			if err != nil {
				t.Fatal(err)
			}
			stripped, formulas := withoutResults(t, data)
			if formulas < c.formulas {
				t.Errorf("%s: only %d formulas", c.name, formulas)
			}
			books[c.name], books[c.name+"-anew"] = data, stripped
		}
	}
	shown := sheets(t, office, books)
	for _, c := range all {
		sameSheets(t, c.name, shown[c.name], shown[c.name+"-anew"], c.tabs)
	}
}

// assessed adds the scores, with a township whose place somebody took away.
func assessed(t *testing.T, in *report.Input) *report.Input {
	t.Helper()
	r, err := assess.Run(assess.Input{County: in.County, Vetoes: []assess.Veto{{Unit: in.County.Areas[2].Name, Reason: "弄虚作假", Approver: "县委", Date: "2016-02-01"}}})
	if err != nil {
		t.Fatal(err)
	}
	own := *in
	own.Assessment = r
	return &own
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

// sheets converts workbooks to one CSV a sheet, all in one run of the office program.
func sheets(t *testing.T, office string, books map[string][]byte) map[string]map[string]string {
	t.Helper()
	dir := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")), "--headless", "--convert-to",
		"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", dir}
	shown := map[string]map[string]string{}
	for name, data := range books {
		path := filepath.Join(dir, name+".xlsx")
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
		shown[name] = map[string]string{}
	}
	if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for name, tabs := range shown {
		paths, err := filepath.Glob(filepath.Join(dir, name+"-*.csv"))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range paths {
			tab := strings.TrimPrefix(filepath.Base(p), name+"-")
			if strings.HasPrefix(tab, "anew-") {
				continue // of the other workbook
			}
			text, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			tabs[tab] = string(text)
		}
	}
	return shown
}
