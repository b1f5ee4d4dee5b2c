package main

import "guatu/pipeline"

type rebuildCmd struct {
	Dir string `arg:"" help:"${dir_help}" type:"path"`
}

// Run makes the history again from the archived originals.
func (c *rebuildCmd) Run(s *session) error {
	out, err := pipeline.Rebuild(s.env(), pipeline.Options{Dir: c.Dir})
	if out != nil {
		s.report(out, false)
	}
	return misuse(err)
}

type reportCmd struct {
	Dir    string   `arg:"" help:"${dir_help}" type:"path"`
	Period string   `help:"${one_period_help}"`
	Only   []string `help:"${only_help}"`
	Fonts  string   `help:"${fonts_help}" type:"path"`
}

// Run makes a period's outputs again.
func (c *reportCmd) Run(s *session) error {
	p, err := s.pastPeriod(c.Period)
	if err != nil {
		return err
	}
	out, err := pipeline.Report(s.env(), pipeline.Options{Dir: c.Dir, Period: p, Only: c.Only, Fonts: c.Fonts})
	if out != nil {
		s.report(out, false)
	}
	return misuse(err)
}
