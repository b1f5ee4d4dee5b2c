package main

import (
	"errors"
	"fmt"
	"strings"

	"guatu/pipeline"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

type statusCmd struct {
	Dir    string `arg:"" help:"${dir_help}" type:"path"`
	Period string `help:"${one_period_help}"`
}

// Run prints the board of one period and what to do next.
func (c *statusCmd) Run(s *session) error {
	return s.look(c.Dir, c.Period, func(v *pipeline.View, b *pipeline.Board) error {
		s.say("board_head", b.Period.Label())
		if err := s.board(b.Rows); err != nil {
			return err
		}
		s.next(b.Rows)
		return nil
	})
}

// look opens a history, picks a period and hands both over.
func (s *session) look(dir, period string, f func(*pipeline.View, *pipeline.Board) error) error {
	return s.open(dir, period, func(v *pipeline.View, p *record.Period) error {
		b, err := v.Board(p)
		if err != nil {
			return misuse(err)
		}
		return f(v, b)
	})
}

// open opens a history and hands it over with the period that was named, if any.
func (s *session) open(dir, period string, f func(*pipeline.View, *record.Period) error) error {
	p, err := s.pastPeriod(period)
	if err != nil {
		return err
	}
	v, err := pipeline.Look(pipeline.Options{Dir: dir})
	if err != nil {
		return misuse(err)
	}
	defer v.Close()
	return f(v, p)
}

// misuse sorts an error to the person at the keyboard when they can mend it.
func misuse(err error) error {
	if errors.Is(err, pipeline.ErrUsage) {
		return usageError{err}
	}
	return err
}

func (s *session) board(rows []pipeline.BoardRow) error {
	var w columns
	w.add("%s", s.texts["board_columns"])
	for _, r := range rows {
		w.add("%s\t%s\t%s\t%d\t%d\t%d\t%d", r.Name, r.Standing, s.timeliness(r.Report), r.Mistakes, r.Doubts, r.Open, r.Closed)
	}
	return w.print(s.out)
}

func (s *session) timeliness(r county.Report) string {
	out := s.texts["in_time"]
	switch {
	case r.Standing == county.Held:
		out = fmt.Sprintf(s.texts["held_from"], r.HeldFrom.Label(), r.Reason)
	case !r.Standing.Fresh():
		out = r.Reason
	case r.LateMinutes > 0:
		out = fmt.Sprintf(s.texts["late"], r.LateHours())
	}
	if r.Resent > 0 {
		out += fmt.Sprintf(s.texts["resent"], r.Resent)
	}
	return out
}

// next says what the office does now: remind, send back, or nothing.
func (s *session) next(rows []pipeline.BoardRow) {
	var missing, held, faulty []string
	for _, r := range rows {
		switch {
		case r.Report.Standing == county.Missing:
			missing = append(missing, r.Name)
		case r.Report.Standing == county.Held:
			held = append(held, r.Name)
		case r.Mistakes > 0:
			faulty = append(faulty, r.Name)
		}
	}
	s.people = len(missing)+len(held)+len(faulty) > 0
	for _, step := range []struct {
		key   string
		names []string
	}{{"do_remind", missing}, {"do_resend", held}, {"do_correct", faulty}} {
		if len(step.names) > 0 {
			s.say(step.key, strings.Join(step.names, "、"))
		}
	}
	if !s.people {
		s.say("do_nothing")
	}
}
