package main

import (
	"fmt"
	"slices"

	"guatu/pipeline"
	"guatu/pipeline/assess"
)

type assessCmd struct {
	Dir     string `arg:"" help:"${dir_help}" type:"path"`
	Period  string `help:"${one_period_help}"`
	Weights string `help:"${weights_help}" type:"path"`
	Vetoes  string `help:"${vetoes_help}" type:"path"`
	Kind    string `help:"${assess_kind_help}" default:"乡镇"`
}

// Run prints scores with the fractions they come from.
func (c *assessCmd) Run(s *session) error {
	p, err := s.pastPeriod(c.Period)
	if err != nil {
		return err
	}
	period, r, err := pipeline.Assess(s.env(), pipeline.Options{Dir: c.Dir, Period: p}, c.Weights, c.Vetoes)
	if err != nil {
		return misuse(err)
	}
	if !slices.ContainsFunc(r.Scores, func(x assess.Score) bool { return string(x.Unit.Kind) == c.Kind }) {
		return usageError{fmt.Errorf(s.texts["no_kind"], c.Kind)}
	}
	s.say("assess_head", period.Label())
	var w columns
	for i := range r.Scores {
		if x := &r.Scores[i]; string(x.Unit.Kind) == c.Kind {
			w.add("%s\t%s\t%s", x.Unit.Name, x.Text(), items(x))
		}
	}
	if err := w.print(s.out); err != nil {
		return err
	}
	s.say("assess_fair", r.Fairness.Text())
	return nil
}

func items(x *assess.Score) string {
	out := ""
	for i := range x.Items {
		out += x.Items[i].Code + " " + x.Items[i].Says() + "  "
	}
	if x.Veto != nil {
		out += "一票否决：" + x.Veto.Reason
	}
	return out
}
