package generate_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
	"guatu/rules"
	"guatu/samples/generate"
)

// committed is samples/qingshui; UPDATE=1 writes it again.
const committed = "../qingshui"

func storyOptions() generate.FolderOptions {
	return generate.FolderOptions{Options: generate.Sample, Weeks: 2, Story: true,
		Told: func(s *spec.Spec, w *record.Week, p *record.Past) []record.Finding {
			return rules.Check(s, w, p).Findings
		}}
}

func TestCommittedSampleIsWhatTheGeneratorMakes(t *testing.T) {
	dir := t.TempDir()
	if os.Getenv("UPDATE") != "" {
		dir = committed
		if err := os.RemoveAll(filepath.Join(committed, generate.Inbox)); err != nil {
			t.Fatal(err)
		}
	}
	made, err := generate.Folder(dir, spec853(t), storyOptions())
	if err != nil {
		t.Fatal(err)
	}
	size := 0
	for _, name := range made {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join(committed, name))
		if err != nil || content(name, got) != content(name, want) {
			t.Errorf("%s differs from the committed file (UPDATE=1 go test writes it again): %v", name, err)
		}
		size += len(got)
	}
	if size > 3<<20 {
		t.Errorf("the sample has %d bytes, more than 3 MB", size)
	}
}

// content is what a file says, whatever bytes its writer chose.
func content(name string, data []byte) string {
	books, err := xlsx.Read(name, data, xlsx.Options{})
	if err != nil {
		return string(data)
	}
	text := ""
	for _, b := range books {
		b.Sheets = slices.DeleteFunc(b.Sheets, func(s *grid.Sheet) bool { return s.Name == "填报说明" || s.Name == "选项" }) // these follow the templates
		text += grid.Format(b)
	}
	return text
}
