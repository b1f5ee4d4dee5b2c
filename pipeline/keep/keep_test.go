package keep_test

import (
	"os"
	"path/filepath"
	"testing"

	"guatu/pipeline/keep"
)

func give(t *testing.T, s *keep.Shelf, sum, want string) {
	t.Helper()
	got, ok := s.Get("return", sum)
	if string(got) != want || ok != (want != "") {
		t.Errorf("%s: got %q, %v; want %q", sum, got, ok, want)
	}
}

func TestAPieceIsGivenOnlyForWhatItWasMadeFrom(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "shelf")
	s := keep.Open(dir, "program 1", false)
	s.Put("return", "a", []byte("work on a"))
	give(t, s, "a", "work on a")
	give(t, s, "b", "")
	give(t, keep.Open(dir, "program 1", false), "a", "work on a")
	give(t, keep.Open(dir, "program 2", false), "a", "")
	give(t, keep.Open(dir, "program 1", true), "a", "")
	if _, ok := s.Get("findings", "a"); ok {
		t.Error("a piece of another kind was given")
	}
	give(t, nil, "a", "")
}

func TestADamagedPieceIsNotGiven(t *testing.T) {
	dir := t.TempDir()
	s := keep.Open(dir, "", false)
	s.Put("return", "a", []byte("work on a"))
	files, _ := filepath.Glob(filepath.Join(dir, "*"))
	if len(files) != 1 {
		t.Fatalf("files: %v", files)
	}
	whole, _ := os.ReadFile(files[0])
	flipped := append([]byte(nil), whole...)
	flipped[len(flipped)-1] ^= 1
	for _, data := range [][]byte{nil, whole[:3], whole[:len(whole)-1], flipped} {
		if err := os.WriteFile(files[0], data, 0o600); err != nil {
			t.Fatal(err)
		}
		give(t, s, "a", "")
	}
}

func TestSweepLeavesWhatWasUsed(t *testing.T) {
	dir := t.TempDir()
	s := keep.Open(dir, "", false)
	s.Put("return", "a", []byte("1"))
	s.Put("return", "b", []byte("2"))
	s.Sweep()
	give(t, s, "b", "2")
	s.Sweep()
	give(t, s, "a", "")
	give(t, s, "b", "2")
}

func TestAFolderThatCannotBeWrittenCostsNothingButTime(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s := keep.Open(filepath.Join(file, "shelf"), "", false)
	s.Put("return", "a", []byte("1"))
	give(t, s, "a", "")
	s.Sweep()
}

func TestSumTellsWhereAPartEnds(t *testing.T) {
	if keep.Sum("ab", "c") == keep.Sum("a", "bc") {
		t.Error("ab+c and a+bc are the same")
	}
}
