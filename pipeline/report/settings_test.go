package report_test

import (
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// A settings workbook nobody has filled in supplies nothing and has nothing wrong with it.
func TestBlankSettingsReadBackAsNothing(t *testing.T) {
	s := load(t)
	data, err := xlsx.Write(report.Settings(s))
	if err != nil {
		t.Fatal(err)
	}
	books, err := xlsx.Read("设置.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	set, facts := decode.Settings(s, books[0])
	for _, f := range facts {
		t.Errorf("%s", decode.Explain(f))
	}
	if len(set.Supplied) != 0 {
		t.Errorf("supplied: %v", set.Supplied)
	}
}
