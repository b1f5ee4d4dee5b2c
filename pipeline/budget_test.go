package pipeline_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"
)

// Budgets keep every file a place one would like to live in. An exception needs a reason and a date here.
const (
	longestFile     = 400
	longestRule     = 120
	longestFunction = 100
	functionP95     = 60
)

var excused = map[string]string{}

func TestFilesAndFunctionsStaySmall(t *testing.T) {
	var functions []int
	eachFile(t, func(path string) {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := bytes.Count(data, []byte("\n"))
		limit := longestFile
		if strings.HasPrefix(path, "rules/") && strings.Contains(string(data), "\nadd(Rule{") {
			limit = longestRule
		}
		if _, ok := excused[path]; lines > limit && !ok {
			t.Errorf("%s: %d lines, limit %d", path, lines, limit)
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, data, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				n := set.Position(fn.End()).Line - set.Position(fn.Pos()).Line + 1
				if functions = append(functions, n); n > longestFunction {
					t.Errorf("%s: function %s has %d lines, limit %d", path, fn.Name.Name, n, longestFunction)
				}
			}
		}
	})
	slices.Sort(functions)
	if n := functions[len(functions)*95/100]; n > functionP95 {
		t.Errorf("95 %% of functions have up to %d lines, limit %d", n, functionP95)
	}
}
