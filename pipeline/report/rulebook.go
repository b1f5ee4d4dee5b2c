package report

import (
	"guatu/pipeline/county"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// Rules joins the rules of the profile with the outcomes of a run, as the county's tallies and the reports need it.
// A rule without an outcome is taken to have run without a hit.
func Rules(s *spec.Spec, outcomes []rules.Outcome) []county.Rule {
	of := map[string]rules.Outcome{}
	for _, o := range outcomes {
		of[o.Rule] = o
	}
	states := map[rules.Status]county.RuleState{rules.Skipped: county.RuleSkipped, rules.SwitchedOff: county.RuleOff, rules.Crashed: county.RuleCrashed}
	var out []county.Rule
	for _, r := range rules.UsedBy(s) {
		o := of[r.ID]
		out = append(out, county.Rule{ID: r.ID, Title: r.Title, Why: r.Why, Fix: r.Fix, Basis: r.Basis, Severity: r.Severity,
			Class: string(r.Class), Zhun: r.Zhun, State: states[o.Status], Reason: o.Reason, Hits: o.Hits})
	}
	return out
}

func (in *Input) rule(id string) county.Rule { return in.County.Rule(id) }
