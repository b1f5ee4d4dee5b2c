package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// older makes the history file of an older schema as a program of that time left it: one week of 永清镇, cut to a few lines a table.
func older(t *testing.T, path string, schema int) {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("testdata/schema-%d.sql", schema))
	if err != nil {
		t.Fatalf("%v: a new migration needs the dump of a history file of the schema before it", err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(string(text)); err != nil {
		t.Fatal(err)
	}
}

func TestAHistoryOfEveryOlderSchemaIsReadAndRunOver(t *testing.T) {
	steps, err := filepath.Glob("migrations/*.sql")
	if err != nil || len(steps) < 2 {
		t.Fatalf("%d migrations, %v", len(steps), err)
	}
	for schema := 1; schema < len(steps); schema++ {
		t.Run(fmt.Sprint("schema ", schema), func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "历史.db")
			older(t, path, schema)
			for range 2 { // the second time nothing is left to migrate
				d, err := store.Open(path)
				if err != nil {
					t.Fatal(err)
				}
				readOlder(t, d)
				if err := d.Close(); err != nil {
					t.Fatal(err)
				}
			}
			runOver(t, path)
		})
	}
}

// readOlder expects what the dump holds.
func readOlder(t *testing.T, d *store.DB) {
	t.Helper()
	monday := record.DayOf(2016, 2, 1)
	past, err := d.Past(monday + 7)
	if err != nil {
		t.Fatal(err)
	}
	r := past.Townships[1]
	if r == nil || len(r.Households) != 8 || past.Period.Label() != "2016-02-01至2016-02-07" || len(past.Open) != 6 {
		t.Errorf("past: %s, %d problems, %+v", past.Period.Label(), len(past.Open), r)
	}
	runs, err := d.Runs(monday)
	if err != nil || len(runs) != 1 || runs[0].Who != "clerk" || len(runs[0].Inputs) != 3 || runs[0].Manifest != "" || len(runs[0].Waivers) != 0 {
		t.Errorf("runs %+v, %v", runs, err)
	}
	findings, err := d.Findings(monday)
	if err != nil || len(findings) != 6 || findings[0].Rule != "B04" || findings[0].Township != 1 {
		t.Errorf("findings %v, %v", findings, err)
	}
	figures, err := d.Indicators(monday)
	if err != nil || !has(figures, store.Indicator{Township: 1, ID: "households", Num: 8}) {
		t.Errorf("figures %v, %v", figures, err)
	}
	returns, err := d.Returns(monday)
	if err != nil || len(returns) != 18 || len(returns[0].Chain) != 1 {
		t.Errorf("%d returns, %v", len(returns), err)
	}
	files, err := d.Files()
	if err != nil || files[returns[0].Chain[0]].Name != "2016年第5周_永清镇.xlsx" {
		t.Errorf("files %v, %v", files, err)
	}
	outputs, err := d.Outputs(monday)
	if err != nil || len(outputs["findings.tsv"]) != 64 {
		t.Errorf("outputs %v, %v", outputs, err)
	}
}

func has(all []store.Indicator, want store.Indicator) bool {
	for _, x := range all {
		if x == want {
			return true
		}
	}
	return false
}

func runOver(t *testing.T, path string) {
	t.Helper()
	d, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	monday := record.DayOf(2016, 2, 8)
	w := week(monday, "未脱贫")
	w.Run.Waivers, w.Run.Manifest = []string{"2016-1 F10 县扶贫办 3"}, "cc"
	if err := d.Commit(w); err != nil {
		t.Fatal(err)
	}
	if runs, err := d.Runs(monday); err != nil || len(runs) != 1 || runs[0].Manifest != "cc" || len(runs[0].Waivers) != 1 {
		t.Errorf("runs %+v, %v", runs, err)
	}
	if periods, err := d.Periods(); err != nil || len(periods) != 2 {
		t.Errorf("periods %v, %v", periods, err)
	}
	if past, err := d.Past(monday + 7); err != nil || past.Townships[1].Households["H1"].Status != "未脱贫" {
		t.Errorf("past %+v, %v", past, err)
	}
}

func TestAHistoryOfANewerProgramIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "历史.db")
	older(t, path, 1)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(path); !errors.Is(err, store.ErrNewer) {
		t.Errorf("a schema that this program does not know: %v", err)
	}
}
