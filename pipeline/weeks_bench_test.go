package pipeline_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"guatu/pipeline"
	"guatu/pipeline/record"
	"guatu/samples/generate"
)

// The test binary starts itself again as the program that an office starts, so that what a process does once is counted in every run.
const (
	weekDir = "GUATU_TEST_WEEK_DIR"
	weekNow = "GUATU_TEST_WEEK_NOW"
)

func oneRun(dir, now string) {
	at, err := time.Parse(time.RFC3339, now)
	if err == nil {
		e := env(at)
		e.Claimed = pipeline.KeepMemory
		_, err = pipeline.Run(e, pipeline.Options{Dir: dir})
	}
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
	os.Exit(0)
}

// process is the CPU time of one run in a process of its own.
func process(b *testing.B, dir string, now time.Time) time.Duration {
	b.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), weekDir+"="+dir, weekNow+"="+now.Format(time.RFC3339))
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		b.Fatal(err)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// BenchmarkOneOf18 relates a run in which one township of 18 has changed to the full run before it. The township is the ninth, so that rows added
// to it move those of half the county. The goal is 30 %.
func BenchmarkOneOf18(b *testing.B) {
	s := loadSpec(b)
	g, err := generate.New(s, generate.Full)
	if err != nil {
		b.Fatal(err)
	}
	w := g.Next(nil)
	g = nil
	all := make([]int, len(s.Townships))
	for i := range all {
		all[i] = i + 1
	}
	var full, values, rows time.Duration
	for range b.N {
		dir := b.TempDir()
		drop(b, dir, s, w, "", at(7, 9), all...)
		full += process(b, dir, at(7, 18))
		drop(b, dir, s, corrected(w, 9, false), "_重报", at(8, 9), 9)
		values += process(b, dir, at(8, 18))
		drop(b, dir, s, corrected(w, 9, true), "_再报", at(9, 9), 9)
		rows += process(b, dir, at(9, 18))
	}
	b.ReportMetric(full.Seconds()/float64(b.N), "cpu-s/full")
	b.ReportMetric(100*float64(values)/float64(full), "%-values-corrected")
	b.ReportMetric(100*float64(rows)/float64(full), "%-rows-added")
}

// BenchmarkHistory52 relates a week's run in a county folder with 52 weeks behind it to one with a single week behind it, of the same county and
// the same week. It does so twice: with an inbox that was cleared when the week before was done, and with one in which everything has stayed.
// The goal is 110 %. The county is a small one, on which what a history costs weighs more than on the real one.
func BenchmarkHistory52(b *testing.B) {
	const weeks = 52
	g, err := generate.New(loadSpec(b), generate.Options{Seed: 853, Villages: 2, Households: 8})
	if err != nil {
		b.Fatal(err)
	}
	long, short := b.TempDir(), b.TempDir()
	for week := range weeks {
		w := g.Next(nil)
		history(b, long, w)
		if week == weeks-1 {
			history(b, short, w)
		}
	}
	w := g.Next(nil)
	for _, clear := range []bool{true, false} {
		b.Run(map[bool]string{true: "cleared", false: "kept"}[clear], func(b *testing.B) {
			var after52, after1 time.Duration
			for range b.N {
				after52 += next(b, long, w, clear)
				after1 += next(b, short, w, clear)
			}
			b.ReportMetric(after1.Seconds()/float64(b.N), "cpu-s/1-week")
			b.ReportMetric(100*float64(after52)/float64(after1), "%-of-1-week")
		})
	}
}

func history(b *testing.B, dir string, w *record.Week) {
	everyone(b, dir, w)
	if _, err := pipeline.Run(env(closing(w)), pipeline.Options{Dir: dir}); err != nil {
		b.Fatal(err)
	}
}

// next runs one more week in a copy of the folder.
func next(b *testing.B, dir string, w *record.Week, clear bool) time.Duration {
	dir = copied(b, dir)
	if clear {
		if err := os.RemoveAll(filepath.Join(dir, pipeline.InboxDir)); err != nil {
			b.Fatal(err)
		}
	}
	everyone(b, dir, w)
	return process(b, dir, closing(w))
}

func everyone(b *testing.B, dir string, w *record.Week) {
	s := loadSpec(b)
	for i := range s.Townships {
		drop(b, dir, s, w, "", closing(w).Add(-9*time.Hour), i+1)
	}
}

// closing is the evening of a week's last day.
func closing(w *record.Week) time.Time { return w.Period.To.Time().Add(10 * time.Hour) }
