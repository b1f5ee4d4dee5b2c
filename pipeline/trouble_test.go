package pipeline_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/store"
)

func TestTwoRunsAtOnce(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	e := env(at(7, 18))
	var second error
	e.Stage = func(name string) {
		if name == "check" {
			_, second = pipeline.Run(env(at(7, 18)), pipeline.Options{Dir: dir, Only: quick})
		}
	}
	if _, err := pipeline.Run(e, pipeline.Options{Dir: dir, Only: quick}); err != nil {
		t.Fatal(err)
	}
	if !errors.Is(second, pipeline.ErrBusy) {
		t.Errorf("a second run at the same time must be told to wait: %v", second)
	}
}

// A share that goes away, a read-only folder and a full disk look the same to us: writing an output fails.
func TestOutputsThatCannotBeWrittenLeaveTheOldOnesAndTheNextRunFinishes(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1)
	run(t, dir, at(7, 18))
	old := outputs(t, dir)
	place, aside := filepath.Join(dir, pipeline.OutputDir), filepath.Join(dir, "aside")
	e := env(at(8, 18))
	e.Stage = func(name string) {
		if name != "render" {
			return
		}
		if err := errors.Join(os.Rename(place, aside), os.WriteFile(place, nil, 0o600)); err != nil {
			t.Error(err)
		}
	}
	drop(t, dir, s, w, "", at(8, 9), 2)
	_, err := pipeline.Run(e, pipeline.Options{Dir: dir, Only: quick})
	if err == nil || !strings.Contains(err.Error(), "output") {
		t.Errorf("the error must say what could not be written: %v", err)
	}
	if err := errors.Join(os.Remove(place), os.Rename(aside, place)); err != nil {
		t.Fatal(err)
	}
	if d := differ(outputs(t, dir), old); d != nil {
		t.Errorf("the old outputs changed: %v", d)
	}
	run(t, dir, at(8, 19))
	if differ(outputs(t, dir), old) == nil {
		t.Error("the next run did not publish")
	}
}

func TestAClockThatJumpsBackChangesNothing(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	run(t, dir, at(7, 18))
	old := outputs(t, dir)
	if out := run(t, dir, at(7, 10)); len(out.Weeks) != 0 {
		t.Errorf("an earlier clock made %d weeks run again", len(out.Weeks))
	}
	if d := differ(outputs(t, dir), old); d != nil {
		t.Errorf("outputs changed: %v", d)
	}
}

func TestAFolderWithoutInboxSaysWhatToDo(t *testing.T) {
	_, err := pipeline.Run(env(at(7, 18)), pipeline.Options{Dir: t.TempDir()})
	if !errors.Is(err, pipeline.ErrUsage) || !strings.Contains(err.Error(), pipeline.InboxDir) {
		t.Errorf("got %v", err)
	}
}

func TestACauseIsKnownByTheSystemsOwnNumber(t *testing.T) {
	for _, x := range []struct {
		system string
		number syscall.Errno
		want   pipeline.Cause
	}{
		{"windows", 32, pipeline.InUse}, {"windows", 33, pipeline.InUse}, {"linux", 16, pipeline.InUse}, // sharing and lock violation; busy
		{"windows", 112, pipeline.FullDisk}, {"windows", 39, pipeline.FullDisk}, {"linux", 28, pipeline.FullDisk}, {"darwin", 69, pipeline.FullDisk},
		{"windows", 19, pipeline.Barred}, {"linux", 30, pipeline.Barred},
		{"linux", 32, pipeline.No}, {"windows", 28, pipeline.No}, // a broken pipe; out of paper
	} {
		err := fmt.Errorf("write output 通报: %w", &os.PathError{Op: "rename", Path: "输出", Err: x.number})
		if got := pipeline.CauseOn(x.system, err); got != x.want {
			t.Errorf("%s %d is %q, want %q", x.system, x.number, got, x.want)
		}
	}
	for err, want := range map[error]pipeline.Cause{pipeline.ErrBusy: pipeline.Busy, store.ErrDamaged: pipeline.Damaged, store.ErrNewer: pipeline.Newer,
		fs.ErrPermission: pipeline.Barred, io.ErrUnexpectedEOF: pipeline.No, nil: pipeline.No} {
		if got := pipeline.CauseOf(err); got != want {
			t.Errorf("%v is %q, want %q", err, got, want)
		}
	}
}

func TestAFileThatStillGrowsWaitsForTheNextRun(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1, 2)
	name := w.Returns[1].Name + "_" + w.Period.From.String() + ".xlsx"
	whole := []byte(tree(t, filepath.Join(dir, pipeline.InboxDir))[name])
	put(t, dir, name, whole[:1000], at(7, 9))
	e := env(at(7, 18))
	grown := false
	e.Stage = func(stage string) {
		if stage == "open" && !grown { // after the inbox was listed, before the file is read
			grown = true
			put(t, dir, name, whole[:len(whole)/2], at(7, 10))
		}
	}
	out, err := pipeline.Run(e, pipeline.Options{Dir: dir, Only: quick})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Passed) != 1 || out.Passed[0].Name != name || !strings.Contains(out.Passed[0].Why, "正在写入") || out.Weeks[0].Reported != 1 {
		t.Errorf("the other township must be run and the growing file named: passed %v, %d reported", out.Passed, out.Weeks[0].Reported)
	}
	put(t, dir, name, whole, at(7, 11))
	if out := run(t, dir, at(7, 19)); len(out.Weeks) != 1 || out.Weeks[0].Reported != 2 || len(out.Passed) != 0 {
		t.Errorf("the next run must take it whole: %+v", out)
	}
	if r := board(t, dir, 2); r.Resent != 0 {
		t.Errorf("its halves count as %d versions", r.Resent)
	}
}

func TestAHistoryDamagedInTheMiddleIsToldAndRebuilt(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1, 2)
	run(t, dir, at(7, 18))
	made := outputs(t, dir)
	path := filepath.Join(dir, pipeline.ArchiveDir, "历史.db")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 4096; i < len(data); i++ { // the first page, which says that it is a database, is left
		data[i] = 0xa5
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = pipeline.Run(env(at(7, 19)), pipeline.Options{Dir: dir, Only: quick})
	if pipeline.CauseOf(err) != pipeline.Damaged {
		t.Errorf("a damaged history must be told: %v", err)
	}
	if _, err := pipeline.Rebuild(env(at(7, 20)), pipeline.Options{Dir: dir, Only: quick}); err != nil {
		t.Fatal(err)
	}
	if d := differ(outputs(t, dir), made); d != nil {
		t.Errorf("rebuilt but different: %v", d)
	}
	aside, err := os.ReadFile(path + ".旧-20160207-200000")
	if err != nil || !bytes.Equal(aside, data) {
		t.Errorf("the damaged history must be kept beside the new one: %v", err)
	}
}

func TestAClockThatJumpedBackBeforeThePeriodIsNamed(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	run(t, dir, at(7, 18))
	old := outputs(t, dir)
	_, err := pipeline.Run(env(at(7, 18).AddDate(-1, 0, 0)), pipeline.Options{Dir: dir, Only: quick})
	var m *pipeline.Misuse
	if !errors.As(err, &m) || !strings.Contains(m.Chinese, "校准电脑时间") || !strings.Contains(m.Chinese, "2015-02-07") {
		t.Errorf("got %v", err)
	}
	if d := differ(outputs(t, dir), old); d != nil {
		t.Errorf("outputs changed: %v", d)
	}
}

func TestNobodyElseWorksInTheFolderWhileARunDoes(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	run(t, dir, at(7, 18))
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 2)
	e, o := env(at(7, 19)), pipeline.Options{Dir: dir, Only: quick}
	e.Stage = func(stage string) {
		if stage != "check" {
			return
		}
		_, report := pipeline.Report(e, o)
		_, rebuild := pipeline.Rebuild(e, o)
		_, tidy := pipeline.Tidy(e, o)
		for what, err := range map[string]error{"report": report, "rebuild": rebuild, "tidy": tidy} {
			if !errors.Is(err, pipeline.ErrBusy) {
				t.Errorf("%s at the same time: %v", what, err)
			}
		}
		if v, err := pipeline.Look(o); err != nil {
			t.Errorf("looking must go on: %v", err)
		} else if _, err := v.Board(nil); err != nil {
			t.Errorf("looking must go on: %v", err)
		} else if err := v.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := pipeline.Run(e, o); err != nil {
		t.Fatal(err)
	}
	if found, _ := filepath.Glob(filepath.Join(dir, pipeline.ArchiveDir, "*.旧*")); len(found) > 0 {
		t.Errorf("a rebuild that had to wait moved the history away: %v", found)
	}
}
