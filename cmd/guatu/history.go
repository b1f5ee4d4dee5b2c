package main

import (
	"fmt"
	"strings"
	"time"

	"guatu/pipeline"
	"guatu/pipeline/county"
	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
)

type historyCmd struct {
	Dir      string `arg:"" help:"${dir_help}" type:"path"`
	Township string `arg:"" optional:"" help:"${township_help}"`
}

// Run lists what was run when, or how one township stood week after week.
func (c *historyCmd) Run(s *session) error {
	v, err := pipeline.Look(pipeline.Options{Dir: c.Dir})
	if err != nil {
		return misuse(err)
	}
	defer v.Close()
	periods, err := v.Periods()
	if err != nil {
		return err
	}
	id := 0
	if c.Township != "" {
		if id = v.Spec.FindTownship(c.Township); id == 0 {
			return usageError{fmt.Errorf(s.texts["no_township"], c.Township, strings.Join(v.Townships(), "、"))}
		}
	}
	for i := range periods {
		b, err := v.Board(&periods[i])
		if err != nil {
			return err
		}
		if id > 0 {
			fmt.Fprintln(s.out, b.Period.Label())
			if err := s.board(b.Rows[id-1 : id]); err != nil {
				return err
			}
			if err := s.versions(b.Rows[id-1].Report); err != nil {
				return err
			}
			continue
		}
		if err := s.audit(v, b); err != nil {
			return err
		}
	}
	return nil
}

// versions lists what arrived, which of it counts and why, where that is not plain from the line above.
func (s *session) versions(r county.Report) error {
	if len(r.Versions) < 2 && r.Standing.Fresh() {
		return nil
	}
	var w columns
	for _, v := range r.Versions {
		key := "version_left"
		if v.Used {
			key = "version_used"
		}
		w.add("  %s\t%s\t%s\t%s", time.Unix(v.Received, 0).In(inbox.CountyTime).Format("2006-01-02 15:04"), s.texts[key], v.File, v.Why)
	}
	return w.print(s.out)
}

func (s *session) audit(v *pipeline.View, b *pipeline.Board) error {
	runs, err := v.Runs(b.Period)
	if err != nil {
		return err
	}
	fresh := 0
	for _, r := range b.Rows {
		if r.Report.Standing.Fresh() {
			fresh++
		}
	}
	s.say("history_line", b.Period.Label(), fresh, len(b.Rows), len(b.Findings))
	var w columns
	for _, r := range runs {
		at := time.Unix(r.At, 0).In(inbox.CountyTime).Format("2006-01-02 15:04")
		w.add("  %s\t%s\t%s\t%s", at, r.Who, r.Program, fmt.Sprintf(s.texts["history_inputs"], len(r.Inputs), r.RuleSet[:12]))
	}
	return w.print(s.out)
}

type diffCmd struct {
	Dir  string `arg:"" help:"${dir_help}" type:"path"`
	From string `arg:"" help:"${one_period_help}"`
	To   string `arg:"" help:"${one_period_help}"`
}

// Run prints which figures of the county and its townships differ between two periods.
func (c *diffCmd) Run(s *session) error {
	return s.look(c.Dir, c.From, func(v *pipeline.View, a *pipeline.Board) error {
		p, err := s.pastPeriod(c.To)
		if err != nil {
			return err
		}
		changes, err := v.Diff(a.Period, *p)
		if err != nil {
			return misuse(err)
		}
		var w columns
		for _, x := range changes {
			w.add("%s\t%s\t%s\t→\t%s", x.Area, strings.TrimSuffix(x.Title+"·"+x.Part, "·"), x.Before, x.After)
		}
		return w.print(s.out)
	})
}

type verifyCmd struct {
	Dir    string `arg:"" help:"${dir_help}" type:"path"`
	Period string `arg:"" optional:"" help:"${one_period_help}"`
}

// Run proves that outputs and originals are what the history says.
func (c *verifyCmd) Run(s *session) error {
	return s.open(c.Dir, c.Period, func(v *pipeline.View, p *record.Period) error {
		period, broken, err := v.Verify(p)
		if err != nil {
			return misuse(err)
		}
		for _, b := range broken {
			fmt.Fprintf(s.out, "%s：%s\n", b.Name, b.Why)
		}
		s.people = len(broken) > 0
		if !s.people {
			s.say("verify_ok", period.Label())
		}
		return nil
	})
}
