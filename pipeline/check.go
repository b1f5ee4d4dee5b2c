package pipeline

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// Checked is what a township is told of its own workbooks before it sends them.
type Checked struct {
	Findings []record.Finding
	Names    map[int]string // townships by id
	Shown    []string       // how each file was understood, when asked for
	Crashed  []string       // rules that failed: ours to mend
}

// CheckFiles reads some workbooks and runs every rule that needs neither history nor the other townships. It writes nothing.
func CheckFiles(env Env, o Options, files []string, show bool) (*Checked, error) {
	s, _, _, err := loadSpec(o)
	if err != nil {
		return nil, err
	}
	out := &Checked{Names: map[int]string{}}
	var returns []*record.Return
	period := record.Period{}
	if o.Period != nil {
		period = *o.Period
	}
	claim(env, files)
	for _, path := range files {
		read, err := checkOne(s, period, path)
		if err != nil {
			return nil, err
		}
		returns = append(returns, read.returns...)
		if show {
			out.Shown = append(out.Shown, read.shown()...)
		}
	}
	if period.To == 0 {
		period = stated(returns)
	}
	if period.To == 0 {
		period = weekOf(env.Now)
	}
	out.judge(s, period, returns)
	return out, nil
}

// claim tells how much there is to read; a file that cannot be found is named when its turn comes.
func claim(env Env, files []string) {
	if env.Claimed == nil {
		return
	}
	size := int64(0)
	for _, path := range files {
		if info, err := os.Stat(path); err == nil {
			size += info.Size()
		}
	}
	env.Claimed(size)
}

func (out *Checked) judge(s *spec.Spec, period record.Period, returns []*record.Return) {
	w := record.Week{Period: period, Returns: make([]*record.Return, len(s.Townships))}
	present := map[int]bool{}
	for _, r := range returns {
		r.Period = period
		present[r.Township] = true
		switch {
		case r.Township == 0:
			w.Returns = append(w.Returns, r)
		case w.Returns[r.Township-1] == nil:
			w.Returns[r.Township-1] = r
		default:
			decode.Merge(w.Returns[r.Township-1], r)
		}
	}
	for _, t := range s.Townships {
		out.Names[t.ID] = t.Name(period.To)
	}
	result := rules.Check(s, &w, nil)
	for _, f := range result.Findings {
		if present[f.Township] {
			out.Findings = append(out.Findings, f)
		}
	}
	out.Crashed = crashes(result.Outcomes)
}

type checkedFile struct {
	spec    *spec.Spec
	books   []*grid.Book
	returns []*record.Return
}

// checkOne reads a file with all cores: a run has other files to read meanwhile, a township's own check has not.
func checkOne(s *spec.Spec, p record.Period, path string) (*checkedFile, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, misuse("读不到文件 "+path+"；请核对文件名和路径，关闭打开着它的程序后再试", "read workbook: %w", err)
	}
	f := &record.File{Name: filepath.Base(path), Size: int64(len(data))}
	read := &checkedFile{spec: s}
	read.books, read.returns, err = readBooks(s, p, f, data, runtime.GOMAXPROCS(0))
	return read, err
}

func (f *checkedFile) shown() []string {
	var out []string
	for _, b := range f.books {
		var of []*record.Return
		for _, r := range f.returns {
			if slices.ContainsFunc(r.Files, func(x *record.File) bool { return x.Name == b.File }) {
				of = append(of, r)
			}
		}
		out = append(out, decode.Show(f.spec, b, of))
	}
	return out
}

func crashes(outcomes []rules.Outcome) []string {
	var out []string
	for _, r := range outcomes {
		if r.Status == rules.Crashed {
			out = append(out, r.Rule+": "+r.Reason)
		}
	}
	return out
}

// weekOf is the calendar week, Monday to Sunday, of a moment: what a workbook that states no period is judged by.
func weekOf(now time.Time) record.Period {
	y, m, d := now.In(inbox.CountyTime).Date()
	day := record.DayOf(y, int(m), d)
	monday := day - record.Day((int(now.In(inbox.CountyTime).Weekday())+6)%7)
	return record.Period{From: monday, To: monday + 6}
}
