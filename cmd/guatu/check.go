package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"guatu/pipeline"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

type checkCmd struct {
	Files   []string `arg:"" help:"${files_help}" type:"path"`
	TSV     bool     `name:"tsv" help:"${tsv_help}"`
	Show    bool     `help:"${show_help}"`
	Period  string   `help:"${period_help}"`
	Profile string   `help:"${profile_help}"`
	Dir     string   `help:"${settings_dir_help}" type:"path"`
}

// Run checks workbooks where they lie.
func (c *checkCmd) Run(s *session) error {
	o := pipeline.Options{Dir: c.Dir, Profile: c.Profile}
	var err error
	if o.Period, err = s.period(c.Period); err != nil {
		return err
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(pipeline.CheckGrowth)
	}
	out, err := pipeline.CheckFiles(s.env(), o, c.Files, c.Show)
	if errors.Is(err, pipeline.ErrUsage) {
		return usageError{err}
	}
	if err != nil {
		return err
	}
	for _, text := range out.Shown {
		fmt.Fprintln(s.out, text)
	}
	for _, r := range out.Crashed {
		s.say("crashed_line", r)
	}
	s.people = len(out.Findings) > 0
	if c.TSV {
		_, err := s.out.Write(report.FindingsTSV(out.Findings, func(id int) string { return out.Names[id] }))
		return err
	}
	s.findings(out, strings.Join(c.Files, "、"))
	return nil
}

func (s *session) findings(out *pipeline.Checked, files string) {
	if len(out.Findings) == 0 {
		s.say("check_none", files)
		return
	}
	var n [3]int
	for i := range out.Findings {
		f := &out.Findings[i]
		n[f.Severity] += f.N
		fmt.Fprintf(s.out, "[%s %s] %s %s：%s\n", f.Severity.Chinese(), f.Rule, place(f), out.Names[f.Township], f.Message)
	}
	s.say("check_sum", n[record.Mistake]+n[record.Doubt]+n[record.Hint], n[record.Mistake], n[record.Doubt], n[record.Hint])
}

func place(f *record.Finding) string {
	out := f.File
	if f.Sheet != "" {
		out += "›" + f.Sheet
	}
	if f.Cell != "" {
		out += "›" + report.Places(f)
	}
	return out
}
