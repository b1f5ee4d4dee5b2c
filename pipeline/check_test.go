package pipeline_test

import (
	"os"
	"path/filepath"
	"testing"

	"guatu/pipeline"
)

// corpus finds the foreign workbooks that are kept beside a checkout; a clone without them skips.
func corpus(t *testing.T) []string {
	t.Helper()
	shared := os.Getenv("GUATU_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	files, err := filepath.Glob(filepath.Join(shared, "corpus", "*.*"))
	if err != nil || len(files) < 100 {
		t.Skipf("no corpus of foreign workbooks in %s", shared)
	}
	return files
}

// Whatever lies in the inbox, a clerk gets findings, never a crash; and a rule that crashes on odd data would show here too.
func TestForeignWorkbooksAreFindingsNeverCrashes(t *testing.T) {
	for _, path := range corpus(t) {
		out, err := pipeline.CheckFiles(env(at(7, 18)), pipeline.Options{}, []string{path}, true)
		if err != nil {
			t.Errorf("%s: %v", filepath.Base(path), err)
			continue
		}
		if len(out.Findings) == 0 {
			t.Errorf("%s: a foreign file passed as a return without a single finding", filepath.Base(path))
		}
		if len(out.Crashed) > 0 {
			t.Errorf("%s: rules crashed: %v", filepath.Base(path), out.Crashed)
		}
	}
}
