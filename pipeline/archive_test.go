package pipeline_test

import (
	"bufio"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"guatu/pipeline"
	"guatu/pipeline/record"
)

// twelve is a county folder of twelve weeks of one township, and what it published.
func twelve(t *testing.T) (dir string, periods []record.Period) {
	t.Helper()
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	for range 12 {
		w := g.Next(nil)
		drop(t, dir, s, w, "", w.Period.To.Time().Add(9*time.Hour), 1)
		periods = append(periods, w.Period)
	}
	run(t, dir, at(100, 9))
	return dir, periods
}

func originals(t *testing.T, dir string) (plain, packs int) {
	t.Helper()
	for name := range tree(t, filepath.Join(dir, pipeline.ArchiveDir, "原件")) {
		switch filepath.Ext(name) {
		case "":
			plain++
		case ".pack":
			packs++
		}
		if strings.HasPrefix(filepath.Base(name), ".") {
			t.Errorf("left behind: %s", name)
		}
	}
	return plain, packs
}

func tidy(t *testing.T, dir string) {
	t.Helper()
	if _, err := pipeline.Tidy(env(at(100, 10)), pipeline.Options{Dir: dir}); err != nil {
		t.Fatal(err)
	}
}

func TestPackedOriginalsServeAsPlainOnesDo(t *testing.T) {
	dir, periods := twelve(t)
	made, first := outputs(t, dir), periods[0]
	tidy(t, dir)
	if plain, packs := originals(t, dir); plain != 4 || packs != 1 {
		t.Errorf("%d plain originals and %d packs; the newest four weeks stay plain, the older eight share a pack", plain, packs)
	}
	for _, p := range periods {
		verified(t, dir, p)
	}
	o := pipeline.Options{Dir: dir, Period: &first, Only: quick}
	if _, err := pipeline.Report(env(at(101, 9)), o); err != nil {
		t.Fatal(err)
	}
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("made again from packed originals but different: %v", d)
	}
	if x, err := pipeline.Trace(env(at(101, 9)), o, "households", "永清镇"); err != nil || len(x.Sources) == 0 {
		t.Errorf("trace: %+v, %v", x, err)
	}
	again, err := pipeline.Replay(env(at(101, 9)), pipeline.Options{Dir: dir})
	if err != nil || len(again) != 12 {
		t.Fatalf("replay: %d periods, %v", len(again), err)
	}
	for _, r := range again {
		if len(r.Changes) > 0 {
			t.Errorf("%s: the same rules found something else in packed originals: %v", r.Period.Label(), r.Changes)
		}
	}
	fetched(t, dir, first)
	rebuilt(t, dir, made)
}

func verified(t *testing.T, dir string, p record.Period) {
	t.Helper()
	v, err := pipeline.Look(pipeline.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	if _, broken, err := v.Verify(&p); err != nil || len(broken) > 0 {
		t.Errorf("%s: %v, %v", p.Label(), broken, err)
	}
}

// fetched checks that a clerk gets back exactly what the township sent.
func fetched(t *testing.T, dir string, p record.Period) {
	t.Helper()
	v, err := pipeline.Look(pipeline.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	_, files, err := v.Originals(&p, "永清镇")
	if err != nil || len(files) != 1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	if want := tree(t, filepath.Join(dir, pipeline.InboxDir))[files[0].Path]; want == "" || want != string(files[0].Data) {
		t.Errorf("%s is not what was sent", files[0].Path)
	}
	if _, files, err := v.Originals(&p, "红堡镇"); err != nil || len(files) != 0 {
		t.Errorf("红堡镇 sent nothing: %d files, %v", len(files), err)
	}
}

// rebuilt makes the history again from packed and plain originals alone.
func rebuilt(t *testing.T, dir string, made map[string]string) {
	t.Helper()
	if err := os.RemoveAll(filepath.Join(dir, pipeline.InboxDir)); err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Rebuild(env(at(102, 9)), pipeline.Options{Dir: dir, Only: quick}); err != nil {
		t.Fatal(err)
	}
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("rebuilt from packed originals but different: %v", d)
	}
}

func TestTheSameContentSentAgainCostsTheArchiveNothing(t *testing.T) {
	dir, periods := twelve(t)
	tidy(t, dir)
	before := tree(t, filepath.Join(dir, pipeline.ArchiveDir, "原件"))
	for _, p := range []record.Period{periods[0], periods[11]} {
		name := "永清镇_" + p.From.String()
		put(t, dir, name+"_又发.xlsx", []byte(tree(t, filepath.Join(dir, pipeline.InboxDir))[name+".xlsx"]), at(101, 9))
	}
	if out := run(t, dir, at(101, 10)); len(out.Weeks) != 0 || len(out.Passed) != 2 || !strings.Contains(out.Passed[0].Why, "内容完全相同") {
		t.Errorf("the clerk must be told, and nothing done: %+v", out)
	}
	// Even in an inbox that was emptied in between the content is known.
	if err := os.Remove(filepath.Join(dir, pipeline.InboxDir, "永清镇_"+periods[0].From.String()+".xlsx")); err != nil {
		t.Fatal(err)
	}
	run(t, dir, at(101, 11))
	after := tree(t, filepath.Join(dir, pipeline.ArchiveDir, "原件"))
	for name, note := range after {
		if strings.HasSuffix(name, ".again") && len(note) < 300 { // when it came again and under which name
			delete(after, name)
		}
	}
	if d := differ(before, after); d != nil {
		t.Errorf("the archive changed: %v", d)
	}
}

func TestADamagedPackIsNamedAndStopsNoNewWeek(t *testing.T) {
	dir, periods := twelve(t)
	tidy(t, dir)
	found, err := filepath.Glob(filepath.Join(dir, pipeline.ArchiveDir, "原件", "包", "*.pack"))
	if err != nil || len(found) != 1 {
		t.Fatal(found, err)
	}
	if err := os.WriteFile(found[0], []byte("guatu pack 1\nwhat is left of it"), 0o600); err != nil {
		t.Fatal(err)
	}
	v, err := pipeline.Look(pipeline.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	_, broken, err := v.Verify(&periods[0])
	if err != nil || len(broken) != 1 || !strings.Contains(broken[0].Why, "损坏") || !strings.Contains(broken[0].Why, filepath.Base(found[0])) {
		t.Errorf("%v, %v", broken, err)
	}
	s := loadSpec(t)
	g := newCounty(t, s)
	w := g.Next(nil)
	for range 12 {
		w = g.Next(nil)
	}
	drop(t, dir, s, w, "", w.Period.To.Time().Add(9*time.Hour), 1)
	if out := run(t, dir, at(120, 9)); len(out.Weeks) != 1 {
		t.Errorf("%d weeks were run", len(out.Weeks))
	}
}

// Packing writes a file, reads it back and removes many. Killed as soon as each of these shows, it must have lost nothing, and the next tidying must finish.
func TestAProcessKilledWhilePackingLosesNoOriginal(t *testing.T) {
	whole, periods := twelve(t)
	want := tree(t, filepath.Join(whole, pipeline.ArchiveDir, "原件"))
	for name, begun := range map[string]func(dir string) bool{
		"begun":    func(string) bool { return true },
		"written":  func(dir string) bool { return there(dir, "原件/包/*") },
		"removing": func(dir string) bool { return count(dir, "原件/??/*") < len(want) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := copied(t, whole)
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), crashDir+"="+dir, crashTidy+"=1")
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			for lines := bufio.NewScanner(out); lines.Scan() && lines.Text() != "tidy"; {
			}
			for keep := filepath.Join(dir, pipeline.ArchiveDir); !begun(keep) && cmd.ProcessState == nil; {
			}
			cmd.Process.Kill()
			cmd.Wait()
			for _, p := range periods {
				verified(t, dir, p)
			}
			tidy(t, dir)
			if plain, packs := originals(t, dir); plain != 4 || packs != 1 {
				t.Errorf("the next tidying left %d plain originals and %d packs", plain, packs)
			}
			for _, p := range periods {
				verified(t, dir, p)
			}
		})
	}
}

func count(dir, pattern string) int {
	found, _ := fs.Glob(os.DirFS(dir), pattern)
	return len(found)
}

func there(dir, pattern string) bool { return count(dir, pattern) > 0 }
