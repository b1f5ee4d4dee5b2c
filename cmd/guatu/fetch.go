package main

import "guatu/pipeline"

type fetchCmd struct {
	Dir      string `arg:"" help:"${dir_help}" type:"path"`
	To       string `arg:"" help:"${fetch_to_help}" type:"path"`
	Township string `arg:"" optional:"" help:"${township_help}"`
	Period   string `help:"${one_period_help}"`
}

// Run writes a period's originals into a folder.
func (c *fetchCmd) Run(s *session) error {
	p, err := s.period(c.Period)
	if err != nil {
		return err
	}
	v, err := pipeline.Look(pipeline.Options{Dir: c.Dir})
	if err != nil {
		return misuse(err)
	}
	defer v.Close()
	period, files, err := v.Originals(p, c.Township)
	if err != nil {
		return misuse(err)
	}
	if len(files) == 0 {
		s.say("fetch_none", period.Label())
	}
	return s.write(c.To, files)
}
