package pipeline_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline"
)

// The test binary starts itself again as the program that is going to die: crashDir names the county folder, crashAt the stage at which it kills itself; with
// crashTidy it packs the archive instead of running.
const (
	crashDir  = "GUATU_TEST_CRASH_DIR"
	crashAt   = "GUATU_TEST_CRASH_AT"
	crashTidy = "GUATU_TEST_CRASH_TIDY"
	crashFull = "GUATU_TEST_CRASH_FULL" // at crashAt no file may grow any more
	crashBar  = "GUATU_TEST_CRASH_BAR"  // folder that becomes read-only at crashAt
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		die(dir, os.Getenv(crashAt))
	}
	if dir := os.Getenv(weekDir); dir != "" {
		oneRun(dir, os.Getenv(weekNow))
	}
	os.Exit(m.Run())
}

// die runs the county and kills its own process, without any clean-up, when the stage begins. Without a stage it announces every one, for the parent to kill it.
func die(dir, stage string) {
	e := env(at(9, 9))
	e.Stage = func(name string) {
		os.Stdout.WriteString(name + "\n")
		if name == stage && hindered() {
			hinder()
			return
		}
		if name == stage {
			self, _ := os.FindProcess(os.Getpid())
			self.Kill()
			select {}
		}
	}
	_, err := work(e, pipeline.Options{Dir: dir, Only: quick})
	if err != nil {
		os.Stderr.WriteString("cause " + string(pipeline.CauseOf(err)) + ": " + err.Error() + "\n")
		os.Exit(1)
	}
	os.Exit(0)
}

// hinder puts something in the way of the process instead of killing it, where the system can.
var hinder func()

func hindered() bool { return hinder != nil && os.Getenv(crashFull)+os.Getenv(crashBar) != "" }

func work(e pipeline.Env, o pipeline.Options) (any, error) {
	if os.Getenv(crashTidy) != "" {
		return pipeline.Tidy(e, o)
	}
	return pipeline.Run(e, o)
}

var stages = []string{"claim", "open", "past", "decode", "assemble", "check", "consolidate", "render", "commit", "publish", "swap", "swapping"}

// prepared is a county folder that has run once and to which something new has been sent: its old state, its new one, and the folder itself to copy.
func prepared(t *testing.T) (dir string, old, new map[string]string) {
	t.Helper()
	s := loadSpec(t)
	g := newCounty(t, s)
	w := g.Next(nil)
	dir = t.TempDir()
	drop(t, dir, s, w, "", at(7, 9), 1, 2)
	run(t, dir, at(7, 18))
	old = outputs(t, dir)
	drop(t, dir, s, w, "", at(8, 9), 3)
	done := copied(t, dir)
	run(t, done, at(9, 9))
	return dir, old, outputs(t, done)
}

// copied keeps modification times: when a file arrived is part of what is run.
func copied(t testing.TB, dir string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(dir, path)
		return os.Chtimes(filepath.Join(to, rel), info.ModTime(), info.ModTime())
	})
	if err != nil {
		t.Fatal(err)
	}
	return to
}

// survived checks what a dead run left: old or new outputs, never a mixture, and a next run that finishes the job.
func survived(t *testing.T, dir string, old, new map[string]string) {
	t.Helper()
	left := visible(outputs(t, dir))
	if len(left) > 0 && differ(left, old) != nil && differ(left, new) != nil {
		t.Errorf("a mixture was left: against the old state %v, against the new %v", differ(left, old), differ(left, new))
	}
	run(t, dir, at(9, 10))
	if d := differ(outputs(t, dir), new); d != nil {
		t.Errorf("the next run did not finish the job: %v", d)
	}
}

// visible leaves out the folders that begin with a dot, which no clerk sees.
func visible(files map[string]string) map[string]string {
	out := map[string]string{}
	for name, data := range files {
		if !strings.HasPrefix(name, ".") {
			out[name] = data
		}
	}
	return out
}

func TestAProcessKilledAtAnyStageLeavesTheOldStateOrTheNew(t *testing.T) {
	dir, old, new := prepared(t)
	for _, stage := range stages {
		t.Run(stage, func(t *testing.T) {
			t.Parallel()
			dir := copied(t, dir)
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), crashDir+"="+dir, crashAt+"="+stage)
			out, err := cmd.Output()
			if err == nil || !strings.HasSuffix(string(out), stage+"\n") {
				t.Fatalf("the process did not die at %s: %v, it reached %q", stage, err, out)
			}
			survived(t, dir, old, new)
		})
	}
}

// Killed from outside as soon as it has said that a stage begins, the process dies somewhere inside it, each time somewhere else.
func TestAProcessKilledAtARandomMomentLeavesTheOldStateOrTheNew(t *testing.T) {
	dir, old, new := prepared(t)
	for _, stage := range []string{"commit", "publish", "swap"} {
		t.Run(stage, func(t *testing.T) {
			t.Parallel()
			dir := copied(t, dir)
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), crashDir+"="+dir)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			lines := bufio.NewScanner(out)
			for lines.Scan() && lines.Text() != stage {
				if !slices.Contains(stages, lines.Text()) {
					t.Errorf("unknown stage %q: add it to the list", lines.Text())
				}
			}
			cmd.Process.Kill()
			cmd.Wait()
			survived(t, dir, old, new)
		})
	}
}
