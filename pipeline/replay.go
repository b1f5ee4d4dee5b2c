package pipeline

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/rules"
)

// Replayed is what the present catalogue finds in a past period, against what was found then.
type Replayed struct {
	Period    record.Period
	Then, Now int               // findings, folded
	Changes   []rules.Change    // by rule and township; empty when nothing differs
	Names     map[int]string    // of townships as they were called; 0 is the county
	Idle      map[string]string // rules that were switched off, lack data or crash now, with the reason
}

// Keep drops what other rules changed.
func (r *Replayed) Keep(rule string) {
	r.Changes = slices.DeleteFunc(r.Changes, func(x rules.Change) bool { return x.Rule != rule })
}

// Count sums what came and what went.
func (r *Replayed) Count() (gained, lost int) {
	for _, x := range r.Changes {
		gained, lost = gained+len(x.Gained), lost+len(x.Lost)
	}
	return gained, lost
}

// RuleChange is what changed by one rule over all periods.
type RuleChange struct {
	Rule               string
	Periods, Townships int // in how many something changed
	Gained, Lost       int
}

// ReplaySum sums periods by rule, by id; nil for a single period, which is its own sum.
func ReplaySum(all []Replayed) (out []RuleChange) {
	if len(all) < 2 {
		return nil
	}
	at, periods, towns := map[string]int{}, map[string]map[record.Day]bool{}, map[string]map[int]bool{}
	for _, r := range all {
		for _, x := range r.Changes {
			if _, seen := at[x.Rule]; !seen {
				at[x.Rule], out = len(out), append(out, RuleChange{Rule: x.Rule})
				periods[x.Rule], towns[x.Rule] = map[record.Day]bool{}, map[int]bool{}
			}
			sum := &out[at[x.Rule]]
			periods[x.Rule][r.Period.From], towns[x.Rule][x.Township] = true, true
			sum.Gained, sum.Lost = sum.Gained+len(x.Gained), sum.Lost+len(x.Lost)
			sum.Periods, sum.Townships = len(periods[x.Rule]), len(towns[x.Rule])
		}
	}
	slices.SortFunc(out, func(a, b RuleChange) int { return strings.Compare(a.Rule, b.Rule) })
	return out
}

// Replay runs the present rules over every past period from the archived originals. It changes neither history nor outputs.
func Replay(env Env, o Options) ([]Replayed, error) {
	c, err := openCounty(env, o)
	if err != nil {
		return nil, err
	}
	defer c.close()
	periods, err := c.db.Periods()
	if err != nil {
		return nil, err
	}
	var out []Replayed
	for _, p := range periods {
		r, err := c.replay(p)
		if err != nil {
			return out, fmt.Errorf("period %s: %w", p.Label(), err)
		}
		out = append(out, r)
	}
	return out, nil
}

func (c *countyRun) replay(p record.Period) (Replayed, error) {
	r := Replayed{Period: p}
	w, _, err := c.again(p)
	if err != nil {
		return r, err
	}
	then, err := c.db.Findings(p.From)
	if err != nil {
		return r, err
	}
	r.Then, r.Now = len(then), len(w.result.Findings)
	r.Changes = rules.Diff(then, w.result.Findings)
	r.Names, r.Idle = map[int]string{0: c.spec.County.Name}, map[string]string{}
	for _, t := range c.spec.Townships {
		r.Names[t.ID] = t.Name(p.To)
	}
	for _, o := range w.result.Outcomes {
		if o.Status != rules.Ran {
			r.Idle[o.Rule] = o.Reason
		}
	}
	return r, nil
}

// again reads and checks a past period from the archived originals, without writing anything.
func (c *countyRun) again(p record.Period) (*week, *record.Past, error) {
	drop, err := c.filesOf(p)
	if err != nil {
		return nil, nil, err
	}
	drop.of = map[record.Day][]inbox.Item{p.From: drop.Items}
	past, err := c.past(p)
	if err != nil {
		return nil, nil, err
	}
	w, err := c.decode(p, drop)
	if err != nil {
		return nil, nil, err
	}
	if err := c.assemble(w, past); err != nil {
		return nil, nil, err
	}
	c.check(w, past)
	return w, past, nil
}
