package main

import (
	"guatu/pipeline"
	"guatu/pipeline/record"
)

type fetchCmd struct {
	Dir      string `arg:"" help:"${dir_help}" type:"path"`
	To       string `arg:"" help:"${fetch_to_help}" type:"path"`
	Township string `arg:"" optional:"" help:"${township_help}"`
	Period   string `help:"${one_period_help}"`
}

// Run writes a period's originals into a folder.
func (c *fetchCmd) Run(s *session) error {
	return s.open(c.Dir, c.Period, func(v *pipeline.View, p *record.Period) error {
		period, files, err := v.Originals(p, c.Township)
		if err != nil {
			return misuse(err)
		}
		if len(files) == 0 {
			s.say("fetch_none", period.Label())
		}
		return s.write(c.To, files)
	})
}
