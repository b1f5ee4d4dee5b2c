package pipeline_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/book"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// A kind of output that does not exist is named by its cell, and the county does not lose its papers by it.
func TestAMisspelledKindOfOutputIsNamedByItsCell(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	b := report.Settings(s)
	for _, sh := range b.Sheets {
		if sh.Name == "输出选项" {
			sh.Rows = append(sh.Rows[:3:3], book.Row{Cells: []book.Cell{book.Str("输出文书"), book.Str("问题数据、会义材料")}})
		}
	}
	data, err := xlsx.Write(b)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, pipeline.SettingsFile), data, 0o600); err != nil {
		t.Fatal(err)
	}
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	out, err := pipeline.Run(env(at(7, 18)), pipeline.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Slips) != 1 || out.Slips[0].Sheet != "输出选项" || out.Slips[0].Cell != "B4" || out.Slips[0].Got != "会义材料" {
		t.Errorf("slips: %+v", out.Slips)
	}
	if made := out.Weeks[0].Outputs; !slices.Contains(made, "findings.tsv") || len(made) > 3 {
		t.Errorf("made: %v", made)
	}
}
