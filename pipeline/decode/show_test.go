package decode_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
)

// What a clerk is told on the phone about the two workbooks with the most to tell.
func TestShowExplainsHowAWorkbookWasUnderstood(t *testing.T) {
	s := load(t)
	for _, name := range []string{"household", "arrangements"} {
		text, err := os.ReadFile("testdata/" + name + ".grid")
		if err != nil {
			t.Fatal(err)
		}
		b := parse(t, string(text))
		got := decode.Show(s, b, decode.Book(s, week, &record.File{Name: b.File}, b))
		golden := "testdata/" + name + ".show"
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
			t.Errorf("%s: %s", name, d)
		}
	}
}
