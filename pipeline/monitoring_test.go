package pipeline_test

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
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
	if _, err := pipeline.Run(e, pipeline.Options{Dir: dir, Only: []string{"findings", "run"}}); err != nil {
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
	countsWhatItsReadmeSays(t, dir)
	if len(want) < 8 {
		t.Errorf("only %d mistakes are listed", len(want))
	}
}

// countsWhatItsReadmeSays holds the county's totals to the table of key figures in the sample's README.
func countsWhatItsReadmeSays(t *testing.T, dir string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, pipeline.OutputDir, "*", "run.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v, %v", files, err)
	}
	var told struct {
		Totals []struct {
			Title    string
			Num, Den int64
		}
	}
	data, err := os.ReadFile(files[0])
	if err == nil {
		err = json.Unmarshal(data, &told)
	}
	readme, err2 := os.ReadFile(filepath.Join(dir, "README.md"))
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	total := map[string]string{}
	for _, x := range told.Totals {
		total[x.Title] = strconv.FormatInt(x.Num, 10)
		if x.Den > 0 {
			total[x.Title] += "/" + strconv.FormatInt(x.Den, 10)
		}
	}
	rows := regexp.MustCompile(`(?m)^\| (\S+) \| ([0-9/]+) \|$`).FindAllStringSubmatch(string(readme), -1)
	if len(rows) < 6 {
		t.Errorf("README.md has only %d key figures", len(rows))
	}
	for _, r := range rows {
		if total[r[1]] != r[2] {
			t.Errorf("%s: README.md says %s, the run %s", r[1], r[2], total[r[1]])
		}
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
