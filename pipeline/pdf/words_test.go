package pdf

import (
	"go/parser"
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"guatu/pipeline/page"
)

// printable gathers every character that the program and its data can put on paper: the string constants of all packages that are not tests, and all of templates.
func printable(t *testing.T) map[rune]string {
	t.Helper()
	out := map[rune]string{}
	note := func(where, s string) {
		for _, r := range clean(s) {
			if _, ok := out[r]; !ok {
				out[r] = where
			}
		}
	}
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if d != nil && (d.Name() == ".git" || d.Name() == "testdata" || d.Name() == "fonts") {
				return fs.SkipDir
			}
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		switch {
		case strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go"):
			for _, s := range constants(path, data) {
				note(path, s)
			}
		case strings.Contains(path, "templates") && (strings.HasSuffix(path, ".csv") || strings.HasSuffix(path, ".txt")):
			note(path, string(data))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// constants are the string literals of a Go file with a Chinese character in them.
func constants(path string, src []byte) []string {
	set := token.NewFileSet()
	if _, err := parser.ParseFile(set, path, src, parser.PackageClauseOnly); err != nil {
		return nil
	}
	var s scanner.Scanner
	s.Init(set.AddFile(path, -1, len(src)), src, nil, 0)
	var out []string
	for {
		_, kind, literal := s.Scan()
		if kind == token.EOF {
			return out
		}
		if kind == token.STRING {
			if text, err := strconv.Unquote(literal); err == nil && strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				out = append(out, text)
			}
		}
	}
}

// onlyRead are characters that stand in our sources to be recognised and are never printed: ways in which townships tick a box (aliases in codes.csv), and a sign of
// long vowels that begins no line. In a township's own text they come out as code-point boxes, and the run reports them.
const onlyRead = "☑✗ー"

// Whatever the program can say by itself, in any role, is drawn with a glyph that has an outline; no word of ours may come out as a code-point box.
func TestEveryWordOfOursHasGlyphs(t *testing.T) {
	said := printable(t)
	if len(said) < 1200 {
		t.Fatalf("only %d characters were found", len(said))
	}
	b := &fontBook{}
	for r, where := range said {
		if isSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune(onlyRead, r) {
			continue
		}
		for role := page.RoleFangsong; role <= page.RoleHeiBold; role++ {
			g := b.find(role, r)
			if g.face == nil {
				t.Errorf("%s: no face has %q (%U) as %s", where, r, r, role)
			} else if g.face.glyph(g.gid) == nil {
				t.Errorf("%s: %q (%U) is blank as %s", where, r, r, role)
			}
		}
	}
}
