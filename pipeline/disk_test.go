//go:build unix

package pipeline_test

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"guatu/pipeline"
)

// The process that meets the trouble is the test binary started again: at crashAt its files may no longer grow, as on a full disk, or a folder can no longer be written.
func init() { hinder = hinderUnix }

func hinderUnix() {
	switch {
	case os.Getenv(crashFull) != "":
		// The kernel answers the write that goes over the limit with an error, once its signal is ignored.
		signal.Ignore(syscall.SIGXFSZ)
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: 20_000, Max: 20_000}); err != nil {
			panic(err)
		}
	case os.Getenv(crashBar) != "":
		if err := os.Chmod(os.Getenv(crashBar), 0o500); err != nil {
			panic(err)
		}
	}
}

// child runs the county in a process of its own and returns what it said. Root may write anywhere, so with nobody it gives that up first.
func child(t *testing.T, nobody bool, vars ...string) string {
	t.Helper()
	room := t.TempDir()
	if err := os.Chmod(filepath.Dir(room), 0o711); err != nil { // Go makes it for its own account alone
		t.Fatal(err)
	}
	program := filepath.Join(room, "guatu.test")
	if err := os.Link(os.Args[0], program); err != nil {
		if program = os.Args[0]; nobody && os.Getuid() == 0 {
			t.Skip("the test binary cannot be put where an ordinary account may start it: ", err)
		}
	}
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), vars...)
	if nobody && os.Getuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	said, err := cmd.CombinedOutput()
	if err == nil {
		t.Fatalf("the process ended well: %s", said)
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		t.Skip("the test binary cannot be started from here: ", err)
	}
	return string(said)
}

// given makes a folder belong to the account that child uses.
func given(t *testing.T, dir string) string {
	t.Helper()
	if os.Getuid() != 0 {
		return dir
	}
	for path := range treeOf(t, dir) {
		if err := os.Chown(path, 65534, 65534); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func treeOf(t *testing.T, dir string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		out[path] = true
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// clean checks that a run which failed, and was not killed, left nothing half made.
func clean(t *testing.T, dir string) {
	t.Helper()
	for path := range treeOf(t, dir) {
		if base := filepath.Base(path); strings.HasPrefix(base, ".") && base != ".缓存" {
			t.Errorf("left behind: %s", path)
		}
	}
}

func TestAFullDiskLeavesTheOldStateAndSaysSo(t *testing.T) {
	whole, old, new := prepared(t)
	for _, stage := range []string{"open", "render", "commit"} {
		t.Run(stage, func(t *testing.T) {
			dir := copied(t, whole)
			said := child(t, false, crashDir+"="+dir, crashAt+"="+stage, crashFull+"=1")
			if !strings.Contains(said, "cause full") {
				t.Errorf("it said: %s", said)
			}
			clean(t, dir)
			if d := differ(outputs(t, dir), old); d != nil {
				t.Errorf("the old outputs changed: %v", d)
			}
			survived(t, dir, old, new)
		})
	}
}

func TestAReadOnlyOutputFolderLeavesTheOldStateAndSaysSo(t *testing.T) {
	whole, old, new := prepared(t)
	dir := given(t, copied(t, whole))
	place := filepath.Join(dir, pipeline.OutputDir)
	said := child(t, true, crashDir+"="+dir, crashAt+"=claim", crashBar+"="+place)
	if !strings.Contains(said, "cause readonly") {
		t.Errorf("it said: %s", said)
	}
	opened(t, place)
	clean(t, dir)
	survived(t, dir, old, new)
}

// On Windows a file that Excel has open keeps its folder from being renamed. Here the folder above forbids it at the same moment, with the same answer.
func TestOutputsThatAreOpenElsewhereStayAndTheNextRunReplacesThem(t *testing.T) {
	whole, old, new := prepared(t)
	dir := given(t, copied(t, whole))
	place := filepath.Join(dir, pipeline.OutputDir)
	said := child(t, true, crashDir+"="+dir, crashAt+"=swap", crashBar+"="+place)
	if !strings.Contains(said, "cause open") {
		t.Errorf("it said: %s", said)
	}
	if d := differ(visible(outputs(t, dir)), old); d != nil {
		t.Errorf("the old outputs changed: %v", d)
	}
	opened(t, place)
	survived(t, dir, old, new)
	clean(t, dir)
}

func opened(t *testing.T, dir string) {
	t.Helper()
	if err := os.Chmod(dir, 0o700); err != nil {
		t.Fatal(err)
	}
}
