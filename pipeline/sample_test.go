package pipeline_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/book"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
	"guatu/pipeline/xlsx/conform"
)

var ruleID = regexp.MustCompile(`\b[A-Q][0-9]{2}\b`)

// promised reads the tables of samples/qingshui/README.md: by week and township, the rules that must fire and no other.
func promised(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("../samples/qingshui/README.md")
	if err != nil {
		t.Fatal(err)
	}
	out, week := map[string][]string{}, ""
	for _, line := range strings.Split(string(text), "\n") {
		cells := strings.Split(line, "|")
		switch {
		case strings.HasPrefix(line, "## 第5周"):
			week = "2016-02-01"
		case strings.HasPrefix(line, "## 第6周"):
			week = "2016-02-08"
		case strings.HasPrefix(line, "## "):
			week = ""
		case week != "" && len(cells) > 4:
			for _, id := range ruleID.FindAllString(cells[len(cells)-2], -1) {
				out[week] = append(out[week], strings.TrimSpace(cells[1])+" "+id)
			}
		}
	}
	return out
}

// The sample's README says what each workbook proves; a newcomer takes it at its word.
func TestTheSampleCausesWhatItsReadmeLists(t *testing.T) {
	dir := copied(t, "../samples/qingshui")
	if _, err := pipeline.Run(env(at(20, 9)), pipeline.Options{Dir: dir, Only: workbooks}); err != nil {
		t.Fatal(err)
	}
	for week, want := range promised(t) {
		files, err := filepath.Glob(filepath.Join(dir, pipeline.OutputDir, week+"*", "findings.tsv"))
		if err != nil || len(files) != 1 {
			t.Fatalf("week %s: %v, %v", week, files, err)
		}
		data, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
			f := strings.Split(line, "\t")
			got = append(got, f[2]+" "+f[0])
		}
		slices.Sort(got)
		slices.Sort(want)
		if len(want) < 5 || !slices.Equal(got, want) {
			t.Errorf("week %s\nfound    %v\npromised %v", week, got, want)
		}
	}
	opensClean(t, filepath.Join(dir, pipeline.OutputDir))
}

// workbooks are the kinds of output that consist of them, and the list of findings.
var workbooks = []string{"findings", "county", "registers", "doubts", "corrections", "candidates", "payments", "assessment", "marked"}

// opensClean holds every workbook below a folder to what Excel opens without offering a repair.
func opensClean(t *testing.T, dir string) {
	t.Helper()
	n := 0
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".xlsx" {
			return err
		}
		data, err := os.ReadFile(path)
		for _, bad := range conform.Check(data) {
			t.Errorf("%s: %s", path, bad)
		}
		n++
		return err
	})
	if err != nil || n < 20 {
		t.Errorf("%d workbooks, %v", n, err)
	}
}

func TestHandOutsOpenClean(t *testing.T) {
	s := loadSpec(t)
	for _, b := range []*book.Book{report.Handout(s, 1, nil, report.HandoutOptions{}), report.Settings(s), report.RulesWorkbook(s)} {
		data, err := xlsx.Write(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range conform.Check(data) {
			t.Errorf("%s: %s", b.Title, bad)
		}
	}
}
