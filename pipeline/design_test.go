package pipeline_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// tables reads the two tables of DESIGN.md that the test holds: what each package may import, and where each library lives.
func tables(t *testing.T) (may map[string][]string, home map[string]string) {
	t.Helper()
	data, err := os.ReadFile("DESIGN.md")
	if err != nil {
		t.Fatal(err)
	}
	may, home = map[string][]string{}, map[string]string{}
	section := ""
	for _, line := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(line, "## ") {
			section = line
		}
		cells := strings.Split(line, "|")
		if len(cells) != 4 || strings.HasPrefix(line, "|---") {
			continue
		}
		left, right := strings.TrimSpace(cells[1]), strings.TrimSpace(cells[2])
		switch {
		case strings.Contains(section, "Who may import") && left != "package":
			may[left] = strings.Fields(right)
		case strings.Contains(section, "foreign library") && left != "library":
			home[left] = right
		}
	}
	return may, home
}

// street is the package of DESIGN.md that a folder belongs to.
func street(dir string) string {
	dir = filepath.ToSlash(dir)
	parts := strings.Split(dir, "/")
	switch {
	case dir == "pipeline":
		return "pipeline"
	case parts[0] == "pipeline":
		return parts[1]
	case parts[0] == "templates":
		return "templates"
	}
	return parts[len(parts)-1]
}

func TestImportsFollowTheDesign(t *testing.T) {
	may, home := tables(t)
	if len(may) < 15 || len(home) < 8 {
		t.Fatalf("DESIGN.md: %d packages, %d libraries", len(may), len(home))
	}
	eachFile(t, func(path string) {
		pkg := street(filepath.Dir(path))
		if _, known := may[pkg]; !known {
			t.Errorf("%s: package %s is not in DESIGN.md", path, pkg)
			return
		}
		for _, imp := range imports(t, path) {
			if ours, ok := strings.CutPrefix(imp, "guatu/"); ok {
				if to := street(ours); to != pkg && !slices.Contains(may[pkg], to) {
					t.Errorf("%s: %s may not import %s", path, pkg, to)
				}
				continue
			}
			if strings.Contains(strings.Split(imp, "/")[0], ".") {
				checkHome(t, path, pkg, imp, home)
			}
		}
	})
}

func checkHome(t *testing.T, path, pkg, imp string, home map[string]string) {
	for lib, where := range home {
		if imp == lib || strings.HasPrefix(imp, lib+"/") {
			if where != pkg {
				t.Errorf("%s: %s lives in %s", path, lib, where)
			}
			return
		}
	}
	t.Errorf("%s: library %s has no home in DESIGN.md", path, imp)
}

func imports(t *testing.T, path string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, i := range f.Imports {
		s, _ := strconv.Unquote(i.Path.Value)
		out = append(out, s)
	}
	return out
}

// eachFile visits every Go file that is no test, by its path from the top.
func eachFile(t *testing.T, visit func(path string)) {
	t.Helper()
	if err := os.Chdir(".."); err != nil {
		t.Fatal(err)
	}
	defer os.Chdir("pipeline")
	for _, top := range []string{"cmd", "pipeline", "rules", "samples", "templates"} {
		err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
				visit(path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestEveryDirectDependencyHasItsReason(t *testing.T) {
	mod, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	reasons, err := os.ReadFile("DECISIONS.md")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, line := range strings.Split(string(mod), "\n") {
		f := strings.Fields(line)
		if len(f) != 2 || !strings.Contains(f[0], ".") || !strings.HasPrefix(f[1], "v") {
			continue
		}
		if n++; !strings.Contains(string(reasons), "| "+f[0]+" |") {
			t.Errorf("%s has no line in DECISIONS.md", f[0])
		}
	}
	if n < 8 {
		t.Errorf("only %d direct dependencies were found in go.mod", n)
	}
}
