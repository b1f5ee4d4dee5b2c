package main

import (
	"guatu/pipeline"
	"guatu/pipeline/county"
)

type traceCmd struct {
	Dir       string `arg:"" help:"${dir_help}" type:"path"`
	Indicator string `arg:"" help:"${indicator_help}"`
	Township  string `arg:"" help:"${township_help}"`
	Period    string `help:"${one_period_help}"`
}

// Run prints where a county number comes from.
func (c *traceCmd) Run(s *session) error {
	p, err := s.pastPeriod(c.Period)
	if err != nil {
		return err
	}
	t, err := pipeline.Trace(s.env(), pipeline.Options{Dir: c.Dir, Period: p}, c.Indicator, c.Township)
	if err != nil {
		return misuse(err)
	}
	s.say("trace_head", t.Period.Label(), t.Area, t.Indicator.Title, shown(t.Value), t.Indicator.Unit)
	var w columns
	for _, x := range t.Parts {
		w.add("  %s\t%s", x.Name, shown(x.Value))
	}
	for _, x := range t.Sources {
		w.add("  %s › %s\t"+s.texts["trace_cells"], x.File, x.Sheet, x.Cells, x.Ranges)
	}
	if len(t.Sources) == 0 {
		s.say("trace_none")
	}
	return w.print(s.out)
}

func shown(v county.Value) string {
	if v.Rated() && v.Den > 1 {
		return v.Count() + "/" + county.Value{Num: v.Den, Known: true}.Count() + " = " + v.Percent(1)
	}
	return v.Count()
}
