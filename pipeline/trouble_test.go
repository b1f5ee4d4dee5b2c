package pipeline_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline"
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
