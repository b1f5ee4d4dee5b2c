package main

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/term"

	"guatu/pipeline"
)

type runCmd struct {
	Dir     string   `arg:"" help:"${dir_help}" type:"path"`
	Period  string   `help:"${period_help}"`
	Profile string   `help:"${profile_help}"`
	Fonts   string   `help:"${fonts_help}" type:"path"`
	Only    []string `help:"${only_help}"`
	Force   bool     `help:"${force_help}"`
	Quiet   bool     `help:"${quiet_help}"`
}

// Run processes a county folder and prints where the outputs are.
func (r *runCmd) Run(s *session) error {
	o := pipeline.Options{Dir: r.Dir, Profile: r.Profile, Fonts: r.Fonts, Only: r.Only, Force: r.Force}
	var err error
	if o.Period, err = s.period(r.Period); err != nil {
		return err
	}
	out, err := pipeline.Run(s.env(), o)
	if errors.Is(err, pipeline.ErrUsage) {
		return usageError{err}
	}
	if out != nil {
		s.report(out, r.Quiet)
	}
	if err != nil || len(out.Weeks) == 0 {
		return err
	}
	// The outputs are there and said; what follows only saves room.
	tidied, err := pipeline.Tidy(s.env(), o)
	if tidied.Originals > 0 && isTerminal() {
		s.say("tidied", tidied.Originals)
	}
	return err
}

func (s *session) report(out *pipeline.Outcome, quiet bool) {
	for _, w := range out.Weeks {
		s.people = s.people || w.NeedsPeople()
	}
	s.people = s.people || len(out.Slips) > 0
	// Cron mails whatever is printed: nothing is, unless somebody must act or watches.
	if (quiet || !isTerminal()) && !s.people && !anyCrash(out) {
		return
	}
	for _, p := range out.Passed {
		s.say("passed_line", p.Name, p.Why)
	}
	for _, x := range out.Slips {
		s.say("slip_line", x.Sheet, x.Cell, x.Got, x.Want)
	}
	if len(out.Weeks) == 0 {
		s.say("nothing_new")
	} else {
		s.faces(out.Faces)
	}
	for _, w := range out.Weeks {
		s.week(w)
	}
}

func (s *session) week(w *pipeline.WeekOutcome) {
	s.say("week_head", w.Period.Label(), w.Expected, w.Reported, w.Mistakes, w.Doubts, w.Hints)
	if len(w.Missing) > 0 {
		s.say("missing_line", strings.Join(w.Missing, "、"))
	}
	if len(w.Held) > 0 {
		s.say("held_line", strings.Join(w.Held, "、"))
	}
	for _, r := range w.Crashed {
		s.say("crashed_line", r)
	}
	for _, g := range w.Glyphs {
		s.say("glyph_line", g)
	}
	s.outputs(w)
}

// outputs names the folder, what lies in it, and how many files each folder below it holds.
func (s *session) outputs(w *pipeline.WeekOutcome) {
	s.say("outputs_folder", w.Folder)
	files := map[string]int{}
	for _, o := range w.Outputs {
		folder, _, below := strings.Cut(o, "/")
		if !below {
			s.say("outputs_line", o)
		} else {
			files[folder]++
		}
	}
	for _, folder := range slices.Sorted(maps.Keys(files)) {
		s.say("outputs_many", folder, filepath.Separator, files[folder])
	}
}

func anyCrash(out *pipeline.Outcome) bool {
	for _, w := range out.Weeks {
		if len(w.Crashed)+len(w.Glyphs) > 0 {
			return true
		}
	}
	return false
}

func isTerminal() bool { return term.IsTerminal(int(os.Stdout.Fd())) }
