package pipeline_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"guatu/pipeline"
	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
)

// sameRebuilt makes the history again from the originals alone, and every period's outputs by themselves, and expects what the runs have left.
func sameRebuilt(t *testing.T, dir string) {
	t.Helper()
	again := copied(t, dir)
	if err := os.RemoveAll(filepath.Join(again, pipeline.InboxDir)); err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Rebuild(env(at(200, 10)), pipeline.Options{Dir: again, Only: quick}); err != nil {
		t.Fatal(err)
	}
	alike(t, "rebuilt", dir, again)
	again = copied(t, dir)
	v, err := pipeline.Look(pipeline.Options{Dir: again})
	if err != nil {
		t.Fatal(err)
	}
	periods, err := v.Periods()
	v.Close()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range periods {
		if _, err := pipeline.Report(env(at(200, 11)), pipeline.Options{Dir: again, Period: &p, Only: quick}); err != nil {
			t.Fatal(err)
		}
	}
	if d := differ(outputs(t, dir), outputs(t, again)); d != nil {
		t.Errorf("made again period by period but different: %v", d)
	}
}

// stamped writes the office's list of receiving times.
func stamped(t *testing.T, dir string, lines ...string) {
	t.Helper()
	put(t, dir, "收件时间.csv", []byte("文件名,收到时间\n"+strings.Join(lines, "\n")+"\n"), at(7, 9))
}

func pathIn(dir, name string) string { return filepath.Join(dir, pipeline.InboxDir, name) }

// An office that saves the resend over the first file has replaced it, whatever time either file bears; both versions are told, and putting the first one
// back makes it count again.
func TestAFileOverwrittenInPlaceIsALaterVersion(t *testing.T) {
	s := loadSpec(t)
	first := newCounty(t, s).Next(nil)
	second := renamedHead(first, 1)
	for _, listed := range []bool{false, true} {
		dir := t.TempDir()
		if listed {
			stamped(t, dir, "永清镇_2016-02-01.xlsx,2016-02-07 09:00")
		}
		for i, w := range []*record.Week{first, second, first} {
			drop(t, dir, s, w, "", at(7, 9-i), 1) // each saved earlier than the one before it
			if out := run(t, dir, at(7, 12+i)); len(out.Weeks) != 1 {
				t.Fatalf("listed %v: version %d was not run", listed, i+1)
			}
			r := board(t, dir, 1)
			if want := min(i, 1); r.Resent != want || len(r.Versions) != want+1 || !r.Versions[want].Used {
				t.Errorf("listed %v, version %d: %+v", listed, i+1, r)
			}
			if got, want := strings.Contains(outputs(t, dir)["2016-02-01至2016-02-07/findings.tsv"], "改名户"), i == 1; got != want {
				t.Errorf("listed %v, version %d: the other version counts", listed, i+1)
			}
			if out := run(t, dir, at(7, 16+i)); len(out.Weeks) != 0 {
				t.Errorf("listed %v, version %d: nothing is new, yet it was run again", listed, i+1)
			}
		}
		sameRebuilt(t, dir)
	}
}

// renamedHead is a week in which a township's first household has another head, and no telephone so that a finding names it.
func renamedHead(w *record.Week, id int) *record.Week {
	r := *w.Returns[id-1]
	r.Households = append([]record.Household(nil), r.Households...)
	r.Households[0].HeadName.V, r.Households[0].Phone = "改名户", record.Text{V: "不详", S: record.Good}
	out := *w
	out.Returns = append([]*record.Return(nil), w.Returns...)
	out.Returns[id-1] = &r
	return &out
}

// The first return of a new week, with all of last week's still lying there, is one of the new week and not a bad resend of the old.
func TestAnEarlyReturnOpensItsOwnWeek(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	six := []int{1, 2, 3, 4, 5, 6}
	drop(t, dir, s, g.Next(nil), "", at(7, 9), six...)
	run(t, dir, at(7, 18))
	second := g.Next(nil)
	drop(t, dir, s, second, "", at(11, 9), 1)
	out := run(t, dir, at(11, 18))
	if len(out.Weeks) != 1 || out.Weeks[0].Period.From != second.Period.From || out.Weeks[0].Reported != 1 {
		t.Fatalf("after one early return: %+v", out.Weeks)
	}
	drop(t, dir, s, second, "", at(14, 9), six...)
	if err := os.Chtimes(pathIn(dir, "永清镇_2016-02-08.xlsx"), at(11, 9), at(11, 9)); err != nil {
		t.Fatal(err)
	}
	if out := run(t, dir, at(14, 18)); len(out.Weeks) != 1 || out.Weeks[0].Reported != 6 {
		t.Errorf("when all have come: %+v", out.Weeks)
	}
	sameRebuilt(t, dir)
}

// A single cover that names a week which does not follow is a mistake; once others name it too, the file counts where it said.
func TestAReturnTakenForAMistakeIsReconsidered(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	six := []int{1, 2, 3, 4, 5, 6}
	drop(t, dir, s, g.Next(nil), "", at(7, 9), six...)
	run(t, dir, at(7, 18))
	made := outputs(t, dir)
	g.Next(nil) // a week without returns
	third := g.Next(nil)
	drop(t, dir, s, third, "", at(18, 9), 1)
	if out := run(t, dir, at(18, 18)); len(out.Weeks) != 1 || out.Weeks[0].Reported != 6 {
		t.Fatalf("a single cover of a week that does not follow: %+v", out.Weeks)
	}
	if r := board(t, dir, 1); len(r.Versions) != 2 || r.Versions[1].Used {
		t.Errorf("it must be told: %+v", r)
	}
	drop(t, dir, s, third, "", at(21, 9), six[1:]...)
	if out := run(t, dir, at(21, 18)); len(out.Weeks) != 2 || out.Weeks[1].Reported != 6 {
		t.Errorf("when all have come: %+v", out.Weeks)
	}
	if now := tree(t, filepath.Join(dir, pipeline.OutputDir, "2016-02-01至2016-02-07"))["findings.tsv"]; now != made["2016-02-01至2016-02-07/findings.tsv"] {
		t.Error("the first week is not what it was")
	}
	sameRebuilt(t, dir)
}

// A file renamed after its week was run, a time put right afterwards, and a file that nobody could read and that came when the next week had begun.
func TestWhatTheArchiveSaysFollowsTheInbox(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	drop(t, dir, s, g.Next(nil), "", at(7, 9), 1, 2, 3)
	run(t, dir, at(7, 18))
	if err := os.Rename(pathIn(dir, "永清镇_2016-02-01.xlsx"), pathIn(dir, "永清镇（定稿）.xlsx")); err != nil {
		t.Fatal(err)
	}
	stamped(t, dir, "红堡镇_2016-02-01.xlsx,2016-02-08 07:00")
	put(t, dir, "白驼镇_重报.xlsx", []byte("PK not a workbook"), at(8, 9))
	run(t, dir, at(8, 18))
	if a, b, c := board(t, dir, 1), board(t, dir, 2), board(t, dir, 3); a.Versions[0].File != "永清镇（定稿）.xlsx" || b.LateMinutes != 13*60 || len(c.Versions) != 2 {
		t.Errorf("%+v\n%+v\n%+v", a, b, c)
	}
	drop(t, dir, s, g.Next(nil), "", at(14, 9), 1, 2, 3)
	run(t, dir, at(14, 18))
	sameRebuilt(t, dir)
}

// A period that is asked for takes what states it and what states nothing, not the other weeks' files.
func TestAPeriodAskedForLeavesTheOtherWeeksAlone(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	first, second := g.Next(nil), g.Next(nil)
	for _, w := range []*record.Week{first, second} {
		drop(t, dir, s, w, "", closing(w), 1, 2)
		run(t, dir, closing(w))
	}
	made := outputs(t, dir)
	for _, w := range []*record.Week{first, second} {
		out, err := pipeline.Run(env(at(15, 9)), pipeline.Options{Dir: dir, Only: quick, Period: &w.Period, Force: true})
		if err != nil || len(out.Weeks) != 1 || out.Weeks[0].Period.From != w.Period.From {
			t.Fatalf("%+v, %v", out, err)
		}
	}
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("outputs differ: %v", d)
	}
	sameRebuilt(t, dir)
}

// A township that reports what has changed, week after week, in two files and without the sheets in which nothing has; in one week nothing of it can be used.
// Every week is the same with and without kept work, and rebuilt.
func TestIncrementsAllYearStandOnTheWeekBefore(t *testing.T) {
	s := loadSpec(t)
	k := &keeper{t: t, spec: s, dir: t.TempDir()}
	g := newCounty(t, s)
	var first *record.Return
	for i := range 5 {
		week := g.Next(nil)
		k.now = closing(week)
		k.send(week, "", 2)
		switch i {
		case 0:
			first = week.Returns[0]
			k.send(week, "", 1)
		case 3:
			put(t, k.dir, fmt.Sprintf("永清镇_%s.xlsx", week.Period.From), []byte{}, k.now)
		default:
			k.sendSheets(increment(week, 1), "账一", 1, "household")
			k.sendSheets(increment(week, 1), "成员", 1, "member")
		}
		k.check(fmt.Sprintf("week %d", i+1))
		if r := lastBoard(t, k.dir).Rows[0].Report; i != 3 && !r.Standing.Fresh() || i == 3 && r.Standing != county.Held {
			t.Fatalf("week %d: %+v", i+1, r)
		}
	}
	k.rebuilt()
	for id, want := range map[string]int{"households": len(first.Households), "people": len(first.Members)} {
		x, err := pipeline.Trace(env(k.now), pipeline.Options{Dir: k.dir}, id, "永清镇")
		if err != nil || x.Value.Num != int64(want) {
			t.Errorf("%s: %d in the first week, which has them all; after five: %+v, %v", id, want, x, err)
		}
	}
}

// sendSheets sends a file with the cover and some of the sheets only.
func (k *keeper) sendSheets(w *record.Week, suffix string, id int, keys ...string) {
	k.t.Helper()
	r := w.Returns[id-1]
	b := report.Handout(k.spec, id, r, report.HandoutOptions{Period: w.Period, Plain: true})
	b.Sheets = slices.DeleteFunc(b.Sheets, func(sh *book.Sheet) bool {
		l := slices.IndexFunc(k.spec.Layouts, func(l *spec.Layout) bool { return l.Title == sh.Name })
		return k.spec.Layouts[l].Key != "cover" && !slices.Contains(keys, k.spec.Layouts[l].Key)
	})
	data, err := xlsx.Write(b)
	if err != nil {
		k.t.Fatal(err)
	}
	k.now = k.now.Add(time.Hour)
	put(k.t, k.dir, fmt.Sprintf("%s_%s_%s.xlsx", r.Name, w.Period.From, suffix), data, k.now)
}
