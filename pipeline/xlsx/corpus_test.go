package xlsx

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"guatu/pipeline/grid"
)

// corpusDirs finds the foreign workbooks, which lie beside the clone and are not part of it.
func corpusDirs() []string {
	dirs := []string{os.Getenv("GUATU_SHARED")}
	for dir, _ := os.Getwd(); ; dir = filepath.Dir(dir) {
		dirs = append(dirs, filepath.Join(dir, "shared"))
		if dir == filepath.Dir(dir) {
			break
		}
	}
	for _, d := range dirs {
		if _, err := os.Stat(filepath.Join(d, "corpus", "expected.jsonl.gz")); err == nil {
			return []string{filepath.Join(d, "corpus")}
		}
	}
	return nil
}

func corpusDir(t testing.TB) string {
	dirs := corpusDirs()
	if len(dirs) == 0 {
		t.Skip("the corpus of foreign workbooks is not here (set GUATU_SHARED)")
	}
	return dirs[0]
}

// expectation is one line of expected.jsonl.gz.
type expectation struct {
	File      string
	OpenError string `json:"open_error"`
	Agrees    bool   `json:"agrees_with_excelize_2_11_1"`
	Sheets    []struct {
		Name string
		Raw  map[string]string
	}
}

func expectations(t testing.TB, dir string) []expectation {
	f, err := os.Open(filepath.Join(dir, "expected.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var all []expectation
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var e expectation
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// values are the cells of a sheet that hold something, by reference.
func values(s *grid.Sheet) map[string]string {
	m := map[string]string{}
	for _, r := range s.Rows {
		for _, c := range r.Cells {
			if c.Raw == "" {
				continue
			}
			m[grid.Ref(c.Col, r.Num)] = c.Raw
		}
	}
	return m
}

func sameValue(a, b string) bool {
	// XML makes every line end \n (XML 1.0, 2.11); SheetJS hands out what the file holds.
	if a = strings.ReplaceAll(a, "\r\n", "\n"); a == strings.ReplaceAll(b, "\r\n", "\n") {
		return true
	}
	x, err1 := strconv.ParseFloat(a, 64)
	y, err2 := strconv.ParseFloat(b, 64)
	return err1 == nil && err2 == nil && (x == y || math.Abs(x-y) <= 1e-9*math.Abs(x))
}

// differences lists, sorted, where two sheets differ, at most eight.
func differences(got, want map[string]string) []string {
	var diff []string
	for ref, w := range want {
		if g, ok := got[ref]; w != "" && (!ok || !sameValue(g, w)) {
			diff = append(diff, fmt.Sprintf("%s = %.60q, want %.60q", ref, g, w))
		}
	}
	for ref, g := range got {
		if _, ok := want[ref]; !ok {
			diff = append(diff, fmt.Sprintf("%s = %.60q, want none", ref, g))
		}
	}
	sort.Strings(diff)
	return diff[:min(len(diff), 8)]
}

// decisions are the corpus files whose outcome is not "the values SheetJS reads", each with the reason.
func decisions(t *testing.T) map[string][2]string {
	data, err := os.ReadFile("testdata/corpus-decisions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	m := map[string][2]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 3 || f[2] == "" {
			t.Fatalf("corpus-decisions.tsv: want file, outcome, reason: %q", line)
		}
		m[f[0]] = [2]string{f[1], f[2]}
	}
	return m
}

func TestCorpusAgainstSheetJS(t *testing.T) {
	dir := corpusDir(t)
	decided := decisions(t)
	for _, e := range expectations(t, dir) {
		data, err := os.ReadFile(filepath.Join(dir, e.File))
		if err != nil {
			t.Fatal(err)
		}
		outcome, detail := compare(e, data)
		want := "same"
		if d, ok := decided[e.File]; ok {
			want = d[0]
		}
		if outcome != want {
			t.Errorf("%s (SheetJS and excelize agree: %v): %s, decided was %s\n\t%s", e.File, e.Agrees, outcome, want, detail)
		}
		delete(decided, e.File)
	}
	for f := range decided {
		t.Errorf("corpus-decisions.tsv lists %s, which is not in the corpus", f)
	}
}

// compare says how our reading of a file relates to the expected one, in the words of corpus-decisions.tsv.
func compare(e expectation, data []byte) (outcome, detail string) {
	books, err := Read(e.File, data, Options{})
	var r *Refusal
	if errors.As(err, &r) {
		return "refused " + r.Kind, r.Detail
	}
	if err != nil {
		return "error", err.Error()
	}
	sheets := map[string]*grid.Sheet{}
	for _, s := range books[0].Sheets {
		sheets[s.Name] = s
	}
	var diff []string
	for _, w := range e.Sheets {
		s := sheets[w.Name]
		switch {
		case s == nil && len(w.Raw) > 0:
			diff = append(diff, "no sheet "+w.Name)
		case s == nil:
		case s.Refused != "":
			return "refused sheet", s.Refused
		default:
			for _, d := range differences(values(s), w.Raw) {
				diff = append(diff, w.Name+"!"+d)
			}
		}
	}
	if len(diff) > 0 {
		return "differs", strings.Join(diff[:min(len(diff), 8)], "; ")
	}
	return "same", ""
}
