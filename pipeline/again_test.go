package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/county"
)

// Last week's file sent again is known by its content, whatever it is called now and whether or not the inbox is emptied between weeks. The township is told,
// its first week stays in time, and a rebuilding says the same.
func TestLastWeeksFileSentAgainIsToldToItsTownship(t *testing.T) {
	s := loadSpec(t)
	g := newCounty(t, s)
	first, second := g.Next(nil), g.Next(nil)
	for _, empties := range []bool{false, true} {
		dir := t.TempDir()
		inbox := filepath.Join(dir, pipeline.InboxDir)
		drop(t, dir, s, first, "", at(7, 9), 1, 2)
		run(t, dir, at(7, 18))
		old := []byte(tree(t, inbox)["永清镇_2016-02-01.xlsx"])
		if empties {
			if err := os.RemoveAll(inbox); err != nil {
				t.Fatal(err)
			}
		}
		drop(t, dir, s, second, "", at(14, 9), 2)
		run(t, dir, at(14, 12))
		put(t, dir, "永清镇第二周.xlsx", old, at(14, 15))
		out := run(t, dir, at(14, 18))
		if len(out.Weeks) != 1 || len(out.Passed) != 1 || !strings.Contains(out.Passed[0].Why, "内容完全相同") {
			t.Fatalf("inbox emptied %v: %+v", empties, out)
		}
		r := board(t, dir, 1)
		if r.Standing != county.Missing || !strings.Contains(r.Reason, "2月14日15:00收到的“永清镇第二周.xlsx”与2016-02-01至2016-02-07已报的“永清镇_2016-02-01.xlsx”内容完全相同") {
			t.Errorf("inbox emptied %v: %+v", empties, r)
		}
		if len(r.Versions) != 1 || r.Versions[0].Used {
			t.Errorf("inbox emptied %v: versions %+v", empties, r.Versions)
		}
		if out := run(t, dir, at(15, 9)); len(out.Weeks) != 0 {
			t.Errorf("inbox emptied %v: nothing is new, yet %d weeks were run", empties, len(out.Weeks))
		}
		whole := copied(t, dir)
		if err := os.RemoveAll(inbox); err != nil {
			t.Fatal(err)
		}
		if _, err := pipeline.Rebuild(env(at(15, 10)), pipeline.Options{Dir: dir, Only: quick}); err != nil {
			t.Fatal(err)
		}
		alike(t, "rebuilt", whole, dir)
	}
}
