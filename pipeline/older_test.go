package pipeline_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"guatu/pipeline"
)

// The county replaces the program in the middle of the campaign: the next week continues what the old program left.
func TestARunContinuesAHistoryOfAnOlderSchema(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	dump, err := os.ReadFile("store/testdata/schema-1.sql")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, pipeline.ArchiveDir, "历史.db")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(string(dump)); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	g := newCounty(t, s)
	g.Next(nil)
	drop(t, dir, s, g.Next(nil), "", at(14, 9), 1)
	if out := run(t, dir, at(14, 18)); len(out.Weeks) != 1 || out.Weeks[0].Reported != 1 {
		t.Fatalf("%+v", out.Weeks)
	}
	b := lastBoard(t, dir)
	carried := 0
	for _, p := range b.Problems {
		if p.Weeks > 1 {
			carried++
		}
	}
	if carried < 3 {
		t.Errorf("%d problems are known from the week before; 红堡镇, 白驼镇 and 金集镇 are missing a second time", carried)
	}
}
