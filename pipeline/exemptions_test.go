package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/book"
	"guatu/pipeline/decode"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
)

// exemptionFile is an exemption list as offices keep it beside the exports: a title, a line of the day, then heads of their own wording.
func exemptionFile(t *testing.T, rows ...[]string) []byte {
	t.Helper()
	sh := &book.Sheet{Name: "Sheet1"}
	for _, texts := range append([][]string{{"豁免清单总梳理"}, {"整理时间：2016-02-05"}, {"序号", "规则号", "户编号", "身份证号", "豁免原因", "审批人", "到期日期"}}, rows...) {
		var r book.Row
		for _, x := range texts {
			r.Cells = append(r.Cells, book.ID(x))
		}
		sh.Rows = append(sh.Rows, r)
	}
	data, err := xlsx.Write(&book.Book{Sheets: []*book.Sheet{sh}})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// exempted are the waivers of the list that a period's outputs hold.
func exempted(t *testing.T, dir string) []spec.Waiver {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, pipeline.OutputDir, "*", "豁免清单.xlsx"))
	if err != nil || len(paths) != 1 {
		t.Fatal(paths, err)
	}
	data, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	books, err := xlsx.Read("豁免清单.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got, facts := decode.Export(loadSpec(t), books[0])
	for _, f := range facts {
		t.Errorf("our own list: %s %s %s", f.Kind, f.Cell, f.Got)
	}
	return got.Waivers
}

func TestAnExemptionListWaivesAndIsWrittenAgain(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1)
	all := w.Returns[0].Households
	dropExport(t, dir, "户.xlsx", exportFile(t, all[1:]))
	dropExport(t, dir, "2016年豁免清单总梳理.xlsx", exemptionFile(t,
		[]string{"1", "m24", all[0].HouseholdNo.V, "", "系统正在补录", "主任", "2016-03-31"},
		[]string{"2", "M24", all[0].HouseholdNo.V, "620521197901011234", "以人为准", "主任", "2016-04-30"},
		[]string{"3", "C01", all[0].HouseholdNo.V, "", "错误级", "主任", "2016-03-31"},
		[]string{"4", "M24", all[2].HouseholdNo.V, "", "到期", "主任", "2016-01-31"},
		[]string{"5", "Z99", all[0].HouseholdNo.V, "", "编号写错", "主任", "2016-03-31"}))
	out, err := pipeline.Run(env(at(7, 18)), pipeline.Options{Dir: dir, Only: append([]string{"exemptions"}, quick...)})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Slips) != 1 || out.Slips[0].Cell != "B8" || !strings.Contains(out.Slips[0].Sheet, "豁免清单总梳理") {
		t.Errorf("slips %+v", out.Slips)
	}
	found := findingsOf(t, dir)
	for _, want := range []string{"A37", "A38", "A39", "“Sheet1”B6", "“Sheet1”G7"} {
		if !strings.Contains(found, want) {
			t.Errorf("nothing says %s:\n%s", want, found)
		}
	}
	if strings.Contains(found, "A36") {
		t.Errorf("a waiver of a household, or of a person of it, was not used:\n%s", found)
	}
	got := exempted(t, dir)
	if len(got) != 2 || got[0].No != "M24-"+all[0].HouseholdNo.V || got[0].Reason != "系统正在补录" || got[1].Household != all[0].HouseholdNo.V || got[1].Key != "620521197901011234" || got[1].Until.String() != "2016-04-30" {
		t.Fatalf("%+v", got)
	}
	again := s.WithWaivers(got, nil).WithWaivers(got, nil)
	if len(again.Settings.Waivers) != 2 {
		t.Error("a list given back counts twice")
	}
}

func findingsOf(t *testing.T, dir string) string {
	t.Helper()
	for name, text := range outputs(t, dir) {
		if strings.HasSuffix(name, "findings.tsv") {
			return text
		}
	}
	t.Fatal("no findings.tsv")
	return ""
}
