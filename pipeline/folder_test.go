package pipeline_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"guatu/pipeline"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

func loadSpec(t testing.TB) *spec.Spec { return spectest.First(t) }

// at is a moment of county time in February 2016.
func at(day, hour int) time.Time {
	return time.Date(2016, 2, day, hour, 0, 0, 0, time.FixedZone("", 8*3600))
}

func env(now time.Time) pipeline.Env {
	return pipeline.Env{Now: now, Who: "clerk", Program: "guatu test"}
}

// drop writes some townships' workbooks of a week into the inbox; they arrive at the given moment.
func drop(t testing.TB, dir string, s *spec.Spec, w *record.Week, suffix string, arrived time.Time, townships ...int) {
	t.Helper()
	for _, id := range townships {
		r := w.Returns[id-1]
		data, err := xlsx.Write(report.Handout(s, id, r, report.HandoutOptions{Period: w.Period}))
		if err != nil {
			t.Fatal(err)
		}
		put(t, dir, fmt.Sprintf("%s_%s%s.xlsx", r.Name, w.Period.From, suffix), data, arrived)
	}
}

func put(t testing.TB, dir, name string, data []byte, arrived time.Time) {
	t.Helper()
	path := filepath.Join(dir, pipeline.InboxDir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(path, arrived, arrived); err != nil {
		t.Fatal(err)
	}
}

func newCounty(t testing.TB, s *spec.Spec) *generate.County {
	t.Helper()
	g, err := generate.New(s, generate.Options{Seed: 853, Villages: 1, Households: 8})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func run(t testing.TB, dir string, now time.Time) *pipeline.Outcome {
	t.Helper()
	out, err := pipeline.Run(env(now), pipeline.Options{Dir: dir, Only: quick})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// tree is every file below a folder with its content.
func tree(t testing.TB, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		out[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return out
}

// outputs leaves out of manifests the moment of the run that made them: it is all that may differ between two ways to the same state.
func outputs(t testing.TB, dir string) map[string]string {
	out := tree(t, filepath.Join(dir, pipeline.OutputDir))
	for name, text := range out {
		if path.Base(name) == pipeline.ManifestFile {
			out[name] = madeAt.ReplaceAllString(text, "")
		}
	}
	return out
}

var madeAt = regexp.MustCompile(`"at": "[^"]*"`)

// differ names the first files in which two trees differ.
func differ(a, b map[string]string) []string {
	var out []string
	for name := range a {
		if b[name] != a[name] {
			out = append(out, name)
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			out = append(out, "+"+name)
		}
	}
	return out
}

// quick are the outputs that most tests make: one workbook and one list. All kinds are made by the tests of cmd/guatu.
var quick = []string{"county", "findings"}
