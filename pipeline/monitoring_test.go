package pipeline_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"guatu/pipeline"
)

// The monthly samples say what each mistake causes; nothing else is found but the township that sent nothing and the one that was late.
func TestTheMonthlySamplesCauseWhatTheirListsSay(t *testing.T) {
	t.Run("monitoring", func(t *testing.T) { causesWhatItsListSays(t, "../samples/monitoring", 2024, time.June) })
	t.Run("dynamic", func(t *testing.T) { causesWhatItsListSays(t, "../samples/dynamic", 2018, time.September) })
	t.Run("steady", func(t *testing.T) { causesWhatItsListSays(t, "../samples/steady", 2026, time.March) })
}

func causesWhatItsListSays(t *testing.T, sample string, year int, month time.Month) {
	dir := copied(t, sample)
	e := env(at(20, 9))
	e.Now = time.Date(year, month+1, 1, 9, 0, 0, 0, time.FixedZone("", 8*3600))
	if _, err := pipeline.Run(e, pipeline.Options{Dir: dir, Only: []string{"findings"}}); err != nil {
		t.Fatal(err)
	}
	want := []string{"A01 丰望乡  ", "A02 陇东镇  "}
	for _, row := range cells(t, filepath.Join(dir, "错误清单.csv"), ',')[1:] {
		if row[4] == "已安放" {
			want = append(want, row[2]+" "+row[1]+" "+row[7]+" "+row[8])
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, pipeline.OutputDir, fmt.Sprintf("%d-%02d*", year, month), "findings.tsv"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v, %v", files, err)
	}
	var got []string
	for _, row := range cells(t, files[0], '\t')[1:] {
		got = append(got, row[0]+" "+row[2]+" "+row[6]+" "+row[7])
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(want) < 8 {
		t.Errorf("only %d mistakes are listed", len(want))
	}
}

func cells(t *testing.T, name string, comma rune) [][]string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
