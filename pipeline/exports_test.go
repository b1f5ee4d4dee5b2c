package pipeline_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/xlsx"
)

// exportFile is a table as the national system exports it: the header on the third row, everything text, the declared dimension wrong.
func exportFile(t *testing.T, houses []record.Household) []byte {
	t.Helper()
	row := func(texts ...string) book.Row {
		var r book.Row
		for _, x := range texts {
			r.Cells = append(r.Cells, book.ID(x))
		}
		return r
	}
	sh := &book.Sheet{Name: "Sheet1", Rows: []book.Row{row("贫困户信息"), row("导出时间：2016-02-05"), row("县(市、区、旗)", "乡(镇)", "行政村", "户编号", "户主姓名", "家庭人口数", "人均纯收入")}}
	for _, h := range houses {
		sh.Rows = append(sh.Rows, row("清水县", "永清镇", h.Village.V, h.HouseholdNo.V, h.HeadName.V, h.Size.String(), ""))
	}
	data, err := xlsx.Write(&book.Book{Sheets: []*book.Sheet{sh}})
	if err != nil {
		t.Fatal(err)
	}
	return wrongDimension(t, data)
}

var dimension = regexp.MustCompile(`<dimension ref="[^"]*"/>`)

func wrongDimension(t *testing.T, data []byte) []byte {
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, _ := io.ReadAll(r)
		to, _ := w.Create(f.Name)
		if _, err := to.Write(dimension.ReplaceAll(part, []byte(`<dimension ref="A1"/>`))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func dropExport(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	path := filepath.Join(dir, pipeline.ExportDir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// platformFindings are the lines of the findings that speak of the platform by household.
func platformFindings(t *testing.T, dir string) string {
	t.Helper()
	var out []string
	for name, text := range outputs(t, dir) {
		if strings.HasSuffix(name, "findings.tsv") {
			for _, line := range strings.Split(text, "\n") {
				if strings.Contains(line, "M24") {
					out = append(out, line)
				}
			}
		}
	}
	return strings.Join(out, "\n")
}

func TestExportsOfTheNationalSystemAreComparedWithTheLedgers(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1)
	all := w.Returns[0].Households
	dropExport(t, dir, "贫困户信息（2016）（22）.xlsx", exportFile(t, all))
	first := run(t, dir, at(7, 18))
	if len(first.Weeks) != 1 || len(first.Slips) != 0 || platformFindings(t, dir) != "" {
		t.Fatalf("equal registers: %+v\n%s", first.Slips, platformFindings(t, dir))
	}
	made := outputs(t, dir)
	other := append([]record.Household(nil), all[1:]...) // the first is missing
	other[0].Size.V++
	stranger := all[2]
	stranger.HouseholdNo.V, stranger.HeadName.V = "6205211009990001", "方远来"
	dropExport(t, dir, "贫困户信息（2016）（22）.xlsx", exportFile(t, append(other, stranger)))
	if again := run(t, dir, at(7, 20)); len(again.Weeks) != 1 {
		t.Fatalf("a new export did not run the week again: %d", len(again.Weeks))
	}
	found := platformFindings(t, dir)
	for _, want := range []string{all[0].HeadName.V, fmt.Sprintf("“平台”为%d", other[0].Size.V), "方远来"} {
		if !strings.Contains(found, want) {
			t.Errorf("no finding says %s:\n%s", want, found)
		}
	}
	if idle := run(t, dir, at(8, 9)); len(idle.Weeks) != 0 {
		t.Error("an unchanged export ran the week again")
	}
	if differ(made, outputs(t, dir)) == nil {
		t.Error("the outputs did not change")
	}
}

// A past period is made again with the exports it was made with, whatever lies in the folder now.
func TestAPastPeriodKeepsItsExports(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1)
	dropExport(t, dir, "户.xlsx", exportFile(t, w.Returns[0].Households[1:]))
	run(t, dir, at(7, 18))
	before := platformFindings(t, dir)
	if before == "" {
		t.Fatal("the household that the platform lacks was not found")
	}
	if err := os.RemoveAll(filepath.Join(dir, pipeline.ExportDir)); err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Report(env(at(9, 9)), pipeline.Options{Dir: dir, Period: &w.Period, Only: quick}); err != nil {
		t.Fatal(err)
	}
	if after := platformFindings(t, dir); after != before {
		t.Errorf("before %q, after %q", before, after)
	}
}

func TestAFileThatIsNoExportIsSaid(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	dropExport(t, dir, "说明.xlsx", []byte("没有表格"))
	if out := run(t, dir, at(7, 18)); len(out.Slips) != 1 || !strings.Contains(out.Slips[0].Sheet, "说明.xlsx") {
		t.Errorf("%+v", out.Slips)
	}
}
