package delimited

import (
	"errors"
	"strings"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

func TestTooManyFieldsAreRefused(t *testing.T) {
	_, err := Read([]byte(strings.Repeat(",", 17000)), "x", guard.DefaultLimits())
	var r *guard.Refusal
	if !errors.As(err, &r) || r.Kind != guard.Bomb {
		t.Errorf("got %v", err)
	}
}

// Whatever the bytes, each is in some cell or is a separator: what is read, written again as CSV, reads the same.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"a,b\n1,\"x\"\"y\"\n", "序号\t户主\r\n=\"001\"\t2\r\n", "\xd0\xf2\xba\xc5,1\n", "\xFF\xFEa\x00,\x00b\x00", "sep=;\na;b", "\"\n\",\"\r\n\"\r"} {
		f.Add([]byte(s))
	}
	limits := guard.DefaultLimits()
	limits.Cells = 10000
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Read(data, "x", limits)
		var r *guard.Refusal
		if err != nil {
			if !errors.As(err, &r) {
				t.Fatalf("an error that is ours: %v", err)
			}
			return
		}
		again, err := Read(rewrite(b.Sheets[0]), "x", limits)
		if err != nil {
			t.Fatal(err)
		}
		if x, y := grid.Format(&grid.Book{Sheets: b.Sheets}), grid.Format(&grid.Book{Sheets: again.Sheets}); x != y {
			t.Fatalf("%q\n%q", x, y)
		}
	})
}

// rewrite is a table in one canonical form of CSV.
func rewrite(s *grid.Sheet) []byte {
	var w strings.Builder
	w.WriteString("\xEF\xBB\xBFsep=,\r\n")
	last := int32(0)
	for _, r := range s.Rows {
		w.WriteString(strings.Repeat("\n", int(r.Num-last-1)))
		col := int32(1)
		for _, c := range r.Cells {
			w.WriteString(strings.Repeat(",", int(c.Col-col)))
			col = c.Col
			v := c.Raw
			if c.Kind == grid.Text {
				v = `="` + strings.ReplaceAll(v, `"`, `""`) + `"`
			}
			w.WriteString(`"` + strings.ReplaceAll(v, `"`, `""`) + `"`)
		}
		w.WriteString("\n")
		last = r.Num
	}
	return []byte(w.String())
}
