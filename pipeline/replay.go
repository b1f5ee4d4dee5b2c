package pipeline

import (
	"fmt"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/rules"
)

// Replayed is what the present catalogue finds in a past period, against what was found then.
type Replayed struct {
	Period  record.Period
	Changes []rules.Change
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
	r.Changes = rules.Diff(then, w.result.Findings)
	return r, err
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
