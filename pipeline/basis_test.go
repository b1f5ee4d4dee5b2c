package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"guatu/pipeline"
)

// changing is a county whose settings change every week, with an inbox that is emptied, so that no week is ever run with the settings of another.
func changing(t *testing.T) *keeper {
	s := loadSpec(t)
	k := &keeper{t: t, spec: s, dir: t.TempDir()}
	g := newCounty(t, s)
	for i, off := range [][]string{{"C12"}, nil, {"C12", "B01"}, nil} {
		week := corrected(g.Next(nil), 1, false)
		k.now = week.Period.To.Time().Add(time.Hour)
		path := filepath.Join(k.dir, pipeline.SettingsFile)
		if off == nil {
			os.Remove(path)
		} else {
			k.settings(off...)
		}
		k.send(week, "", 1, 2)
		k.run(k.dir)
		if i%2 == 0 {
			os.RemoveAll(filepath.Join(k.dir, pipeline.InboxDir))
		}
	}
	os.RemoveAll(filepath.Join(k.dir, pipeline.InboxDir))
	return k
}

func TestARebuildingGivesEveryPeriodTheSettingsItHad(t *testing.T) {
	k := changing(t)
	dir := copied(t, k.dir)
	out, err := pipeline.Rebuild(env(k.now), pipeline.Options{Dir: dir, Only: various})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Weeks) != 4 || len(out.Passed) != 0 {
		t.Errorf("%d weeks, %v", len(out.Weeks), out.Passed)
	}
	alike(t, "rebuilt", k.dir, dir)
}

// An archive that has lost the settings of a period is rebuilt all the same, and says so.
func TestARebuildingWithoutTheSettingsOfAPeriodSaysSo(t *testing.T) {
	k := changing(t)
	if err := os.RemoveAll(filepath.Join(k.dir, pipeline.ArchiveDir, "口径")); err != nil {
		t.Fatal(err)
	}
	out, err := pipeline.Rebuild(env(k.now), pipeline.Options{Dir: k.dir, Only: various})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Weeks) != 4 || len(out.Passed) != 4 || !strings.Contains(out.Passed[0].Why, "2016-02-01至2016-02-07当时所用的设置，按现在的设置重建") {
		t.Errorf("%d weeks, %v", len(out.Weeks), out.Passed)
	}
}
