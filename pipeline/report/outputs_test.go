package report_test

import (
	"encoding/json"
	"sort"
	"strings"
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// folder shows all workbooks of a kind, by path.
func folder(t *testing.T, in *report.Input, kind string) string {
	t.Helper()
	files := build(t, in, kind)
	var paths []string
	for p := range files {
		paths = append(paths, p)
	}
	sort.Strings(paths)
	var b strings.Builder
	for _, p := range paths {
		b.WriteString("# " + p + "\n" + shown(t, files[p].Book))
	}
	return b.String()
}

func TestRegisters(t *testing.T) {
	golden(t, "registers.golden", folder(t, smallInput(t), "registers"))
}

func TestDoubtFolder(t *testing.T) { golden(t, "doubts.golden", folder(t, smallInput(t), "doubts")) }

// Opened by a double click, the CSV files must show what was written: digits as they were, and nothing runs.
func TestDoubtsAsCSV(t *testing.T) {
	in := smallInput(t)
	in.County.Spec.Settings.DoubtsCSV = true
	defer func() { in.County.Spec.Settings.DoubtsCSV = false }()
	f := &in.County.Findings[0]
	f.Household, f.Person, f.Got, f.Want, f.Who = "6205211010010001", "62052119440817062X", "=HYPERLINK(\"x\")", "3-1", "＝甲,\"乙\"\n丙"
	var got string
	for path, c := range build(t, in, "doubts") {
		if strings.HasPrefix(path, "疑点数据/"+f.Rule) {
			if !strings.HasSuffix(path, ".csv") {
				t.Fatalf("%s is no CSV file", path)
			}
			got = string(c.Text)
		}
	}
	if !strings.HasPrefix(got, "\uFEFF序号,乡镇,") || strings.Count(got, "\r\n") != strings.Count(got, "\n") {
		t.Errorf("begins %q", got[:min(len(got), 60)])
	}
	if want := ",\"\t6205211010010001\",\"'＝甲,\"\"乙\"\" 丙\",\"\t62052119440817062X\","; !strings.Contains(got, want) {
		t.Errorf("%s\nlacks %s", got, want)
	}
	if want := `,"'=HYPERLINK(""x"")",` + "\"\t3-1\","; !strings.Contains(got, want) {
		t.Errorf("%s\nlacks %s", got, want)
	}
}

func TestCorrectionForms(t *testing.T) {
	golden(t, "corrections.golden", folder(t, smallInput(t), "corrections"))
}

// The form's answers must come back as records next week, under the numbers it was sent out with.
func TestAnswersComeBack(t *testing.T) {
	in := smallInput(t)
	forms := build(t, in, "corrections")
	if len(forms) != 1 {
		t.Fatalf("%d forms; township 2 has only a waived finding and needs none", len(forms))
	}
	for path, c := range forms {
		data, err := xlsx.Write(c.Book)
		if err != nil {
			t.Fatal(err)
		}
		books, err := xlsx.Read(path, data, xlsx.Options{})
		if err != nil {
			t.Fatal(err)
		}
		text := grid.Format(books[0])
		text = strings.Replace(text, "请核对后更正 | 2 | _ {coloured} | _ {coloured} | _ {coloured}", "请核对后更正 | 2 | 已整改 | 否 | 已按户口簿更正", 1)
		filled, err := grid.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		filled.File = "01永清镇整改.xlsx"
		var got []record.Correction
		for _, r := range decode.Book(in.County.Spec, period, &record.File{Name: "01永清镇整改.xlsx"}, filled) {
			got = append(got, r.Corrections...)
		}
		if len(got) != 2 || got[0].FindingNo.V != "01-G05-0000AA" || !got[0].Result.Is("已整改") || !got[0].Waive.No() || got[0].Reason.V != "已按户口簿更正" {
			t.Errorf("corrections read back: %+v", got)
		}
	}
}

func TestFindingsTSV(t *testing.T) {
	for _, c := range build(t, smallInput(t), "findings") {
		golden(t, "findings.tsv", string(c.Text))
	}
}

func TestNothingATownshipWroteRunsInASpreadsheet(t *testing.T) {
	f := []record.Finding{{Got: "=1+1", Want: "-5", Message: "@x\ty"}}
	line := strings.Split(string(report.FindingsTSV(f, func(int) string { return "+乡" })), "\n")[1]
	if line != "\tI\t'+乡\t\t\t\t\t\t\t'=1+1\t-5\t'@x y" {
		t.Errorf("%q", line)
	}
}

func TestRunJSON(t *testing.T) {
	out := report.RunJSON(smallInput(t))
	golden(t, "run.json", string(out))
	var any map[string]any
	if err := json.Unmarshal(out, &any); err != nil {
		t.Error(err)
	}
}

// Filter buttons over nothing but the heads hide no row when they are used, and a defined name of the heads names no table.
func TestFiltersAndNamesReachOverTheRows(t *testing.T) {
	n := 0
	for _, kind := range []string{"county", "registers", "doubts", "corrections", "candidates"} {
		for path, c := range build(t, smallInput(t), kind) {
			if c.Book == nil {
				continue
			}
			areas := map[string]book.Area{}
			for _, s := range c.Book.Sheets {
				if !s.Filter.Zero() {
					areas[s.Name+" filter"] = s.Filter
				}
			}
			for _, name := range c.Book.Names {
				areas[name.Name] = name.Area
			}
			for what, a := range areas {
				if n++; a.ToRow != book.OpenEnd && a.ToRow <= a.Row {
					t.Errorf("%s: %s is %v", path, what, a)
				}
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d areas", n)
	}
}
