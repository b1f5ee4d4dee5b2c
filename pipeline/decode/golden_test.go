package decode_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
)

func load(t testing.TB) *spec.Spec { return spectest.First(t) }

var week = record.Period{From: record.DayOf(2016, 2, 1), To: record.DayOf(2016, 2, 7), Cycle: "周"}

func parse(t testing.TB, text string) *grid.Book {
	t.Helper()
	b, err := grid.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Each testdata/*.grid is a workbook; the .golden beside it is what decode makes of it.
func TestWorkbooksDecodeAsTheGoldensSay(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.grid")
	if len(files) == 0 {
		t.Fatal("no workbooks in testdata")
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			b := parse(t, string(text))
			got := dump(decode.Book(load(t), week, &record.File{Name: b.File}, b))
			golden := strings.TrimSuffix(name, ".grid") + ".golden"
			if os.Getenv("UPDATE") != "" {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), got); d != "" {
				t.Error(d)
			}
		})
	}
}

// dump writes returns as text: a line for each record with the fields that are not absent, then the facts.
func dump(rs []*record.Return) string {
	var w strings.Builder
	for _, r := range rs {
		fmt.Fprintf(&w, "return %d %s full=%v\n", r.Township, r.Name, r.Full)
		if r.Cover != nil {
			line(&w, reflect.ValueOf(r.Cover).Elem())
		}
		v := reflect.ValueOf(r).Elem()
		for i := range v.NumField() {
			if f := v.Field(i); f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct && f.Type().Elem() != reflect.TypeFor[record.Fact]() {
				for k := range f.Len() {
					line(&w, f.Index(k))
				}
			}
		}
		for _, f := range r.Facts {
			if f.Kind == record.SheetMissing || f.Kind == record.ColumnMissing {
				continue
			}
			fmt.Fprintf(&w, "  fact %s", f.Kind)
			for _, p := range []struct{ k, v string }{{"tab", f.SheetTab}, {"cell", f.Cell}, {"field", string(f.Field)}, {"got", f.Got}, {"want", f.Want}} {
				if p.v != "" {
					fmt.Fprintf(&w, " %s=%s", p.k, p.v)
				}
			}
			if f.N != 0 {
				fmt.Fprintf(&w, " n=%d", f.N)
			}
			w.WriteString("\n")
		}
	}
	return w.String()
}

func line(w *strings.Builder, v reflect.Value) {
	row := v.Addr().Interface().(record.Row)
	p := row.Where()
	fmt.Fprintf(w, "  %s %s!%d", v.Type().Name(), p.Sheet.Name, p.Row)
	for _, s := range record.Slots(v.Type()) {
		val := s.Ptr(v)
		raw := p.Sheet.Raw(p.Row, s.Field)
		if raw != "" {
			raw = "«" + raw + "»"
		}
		switch val.Known() {
		case record.Bad:
			fmt.Fprintf(w, " %s=BAD%s", s.Field, raw)
		case record.Good:
			fmt.Fprintf(w, " %s=%s%s", s.Field, val, raw)
		case record.Blank:
			if raw != "" {
				fmt.Fprintf(w, " %s=blank%s", s.Field, raw)
			}
		}
	}
	w.WriteString("\n")
}
