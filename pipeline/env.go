package pipeline

import (
	"io"
	"runtime/debug"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/pdf"
	"guatu/pipeline/record"
)

// Env is what comes from outside: the only clock, name and output that the pipeline knows.
type Env struct {
	Now     time.Time
	Who     string            // account that runs, for the audit
	Program string            // name and version
	Build   string            // tells this build of the program from others of its version, for work kept between runs; may be empty
	Log     io.Writer         // progress, in English or Chinese as the caller wishes; nil is silence
	Claimed func(bytes int64) // called once with the size of the files that will be held together; nil is allowed
	Stage   func(name string) // called when a stage begins; tests stop the process here; nil is allowed
}

func (e Env) stage(name string) {
	if e.Stage != nil {
		e.Stage(name)
	}
}

// MemoryTarget is what a run over so many bytes of workbooks should be kept near. The records of the real county take about five times its zipped
// size, and as much again leaves the collector room to work seldom; without a target it would let the heap double before it looks.
func MemoryTarget(bytes int64) int64 { return max(300<<20, 11*bytes) }

// KeepMemory tells the collector of the whole process the target, and to let the heap grow to five times what lives in it below that: a run only gathers until it is done.
func KeepMemory(bytes int64) {
	debug.SetMemoryLimit(MemoryTarget(bytes))
	debug.SetGCPercent(400)
}

// CheckGrowth is how far, in percent, the heap may outgrow what lives in it before the collector works while a single file is checked: a check lasts a
// tenth of a second and its largest file stays far below MemoryTarget, which holds all the same.
const CheckGrowth = 1000

// Options are the choices of one run.
type Options struct {
	Dir     string         // the county's folder
	Profile string         // "" takes the settings' or the county's
	County  string         // GB/T 2260 code; "" means the only one embedded
	Period  *record.Period // nil finds the periods in the inbox
	Fonts   string         // folder with the office's own faces, or ""
	Only    []string       // kinds of output; empty means what the settings say
	Force   bool           // run again although nothing has changed
}

// Outcome is what a run did.
type Outcome struct {
	Weeks  []*WeekOutcome
	Passed []inbox.Passed // files that were not taken, and why
	Slips  []Slip         // mistakes in the county's own settings
	Faces  *pdf.Faces     // the office's own; nil when it gave none
}

// WeekOutcome is what a run made of one period.
type WeekOutcome struct {
	Period             record.Period
	Folder             string   // where the outputs are
	Outputs            []string // paths below Folder
	Mistakes, Doubts   int      // findings that count
	Hints              int
	Reported, Expected int // townships
	Missing            []string
	Held               []string
	Crashed            []string // rules that failed in this run: ours to mend
	Glyphs             []string // characters no face could draw
}

// NeedsPeople reports whether anybody has to do something: findings to answer or townships to remind.
func (w *WeekOutcome) NeedsPeople() bool { return w.Mistakes+w.Doubts > 0 || w.Reported < w.Expected }
