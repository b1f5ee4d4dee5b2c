package generate_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/samples/generate"
)

// The list of answers has every mistake that the story or the options promise, at any seed and size: with its places, or as one that found none.
func TestAnswersHoldEveryMistakePromised(t *testing.T) {
	s := spec853(t)
	for seed := uint64(1); seed <= 2; seed++ {
		for _, o := range []generate.FolderOptions{
			{Options: generate.Options{Seed: seed, Villages: 1, Households: 8}, Weeks: 2, Story: true},
			{Options: generate.Options{Seed: seed, Villages: 2, Households: 9 + int(seed)}, Mistakes: 3},
		} {
			dir := t.TempDir()
			if _, err := generate.Folder(dir, s, o); err != nil {
				t.Fatal(err)
			}
			promised, told := 18*o.Mistakes, map[string]bool{}
			if o.Story {
				promised = 24
			}
			for _, line := range answers(t, dir) {
				if (line[4] == generate.Unplaced) != (line[7] == "") {
					t.Errorf("seed %d: %v", seed, line)
				}
				told[strings.Join(line[:2], " ")+line[3]] = true
			}
			if len(told) < promised*9/10 { // two of one township may bear one title
				t.Errorf("seed %d: %d mistakes listed, %d promised", seed, len(told), promised)
			}
		}
	}
}

func answers(t *testing.T, dir string) [][]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, generate.Answers))
	if err != nil {
		t.Fatal(err)
	}
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", generate.Answers, err))
	}
	return lines[1:]
}
