package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Ready is a week with all that rules share made, so that what is timed is a rule and not that.
type Ready struct{ run *run }

// Prepare makes a week ready.
func Prepare(s *spec.Spec, w *record.Week) Ready { return Ready{newRun(UsedBy(s), s, w, nil)} }

// Run runs some rules over a week that is ready.
func (p Ready) Run(list ...Rule) {
	r := &run{county: p.run.county, base: p.run.base, claims: p.run.claims, crashed: map[string]string{}}
	for i := range list {
		r.active = append(r.active, &list[i])
	}
	r.everywhere(nil)
}
