// Package pipeline runs one county: from what was dropped in its inbox to what is published for its meetings.
// It decides the order of work and nothing else; every step is a package of its own.
package pipeline

import (
	"errors"
	"fmt"

	"guatu/pipeline/record"
)

// Run does everything that is outstanding for a county folder: every period that the inbox speaks of and that is new or has changed, oldest first.
//
//	claim → open → decode → past → check → consolidate → render → commit (one transaction) → publish (manifest last)
//
// Nothing a township sent is moved or changed. A run over unchanged inputs does nothing. Dying anywhere leaves the old state or the new one.
func Run(env Env, o Options) (*Outcome, error) {
	c, err := openCounty(env, o)
	if err != nil {
		return nil, err
	}
	defer c.close()
	c.remember()
	drop, err := c.claim()
	if err != nil {
		return nil, err
	}
	return c.runAll(drop)
}

func (c *countyRun) runAll(drop *claimed) (*Outcome, error) {
	periods, err := c.outstanding(drop)
	if err != nil {
		return nil, err
	}
	if len(periods) > 0 {
		if err := c.keepSettings(); err != nil {
			return nil, err
		}
	}
	out := &Outcome{Passed: drop.Passed, Slips: c.slips, Faces: c.faces}
	for _, p := range periods {
		p, err := c.asItWas(p, drop)
		if err != nil {
			return out, err
		}
		out.Passed = drop.Passed
		w, err := c.week(p, drop)
		if w != nil {
			out.Weeks = append(out.Weeks, w)
		} else if err != nil {
			err = errors.Join(err, c.mend(c.folder(p, nextPrefix), nextPrefix))
		}
		if err != nil {
			return out, fmt.Errorf("period %s: %w", p.Label(), err)
		}
	}
	return out, nil
}

// week makes one period whole.
func (c *countyRun) week(p record.Period, drop *claimed) (*WeekOutcome, error) {
	past, err := c.past(p)
	if err != nil {
		return nil, err
	}
	w, err := c.decode(p, drop)
	if err != nil {
		return nil, err
	}
	if err := c.label(w, drop); err != nil {
		return nil, err
	}
	if err := c.assemble(w, past); err != nil {
		return nil, err
	}
	c.check(w, past)
	if err := c.consolidate(w, past); err != nil {
		return nil, err
	}
	if err := c.render(w); err != nil {
		return nil, err
	}
	if err := c.commit(w, past); err != nil {
		return nil, err
	}
	if err := c.publish(w); err != nil {
		return nil, err
	}
	c.kept.shelf.Sweep()
	return w.outcome(c.folder(p, "")), w.failed
}
