package main

import (
	"fmt"

	"guatu/pipeline"
	"guatu/pipeline/record"
	"guatu/rules"
)

type replayCmd struct {
	Dir  string `arg:"" help:"${dir_help}" type:"path"`
	Rule string `help:"${replay_rule_help}"`
	All  bool   `help:"${replay_all_help}"`
}

// Run prints what today's catalogue, parameters and settings find in past periods that was not found then, and what they find no more.
func (c *replayCmd) Run(s *session) error {
	all, err := pipeline.Replay(s.env(), pipeline.Options{Dir: c.Dir})
	if err != nil {
		return misuse(err)
	}
	if len(all) == 0 {
		s.say("replay_none", c.Dir)
		return nil
	}
	if c.Rule != "" {
		id := record.RuleID(c.Rule)
		if _, known := rules.ByID(id); !known {
			return usageError{fmt.Errorf(s.texts["no_rule"], c.Rule)}
		}
		for i := range all {
			all[i].Keep(id)
		}
	}
	for i := range all {
		if err := c.period(s, &all[i]); err != nil {
			return err
		}
	}
	return s.replaySum(pipeline.ReplaySum(all))
}

// period prints one period: by rule and township how many came and went, and of each rule what it says, so that its author sees what the change does.
func (c *replayCmd) period(s *session, r *pipeline.Replayed) error {
	gained, lost := r.Count()
	if len(r.Changes) == 0 {
		s.say("replay_same", r.Period.Label(), r.Now)
		return nil
	}
	s.say("replay_head", r.Period.Label(), r.Then, r.Now, gained, lost)
	var w columns
	w.add("%s", s.texts["replay_columns"])
	for _, x := range r.Changes {
		rule, _ := rules.ByID(x.Rule)
		w.add("  %s\t%s\t%s\t+%d\t−%d\t%s", x.Rule, rule.Severity.Chinese(), r.Names[x.Township], len(x.Gained), len(x.Lost), rule.Title)
	}
	if err := w.print(s.out); err != nil {
		return err
	}
	for i, x := range r.Changes {
		if first := i == 0 || r.Changes[i-1].Rule != x.Rule; first || c.All {
			c.said(s, r, "replay_gained", x.Gained)
			c.said(s, r, "replay_lost", x.Lost)
			if why := r.Idle[x.Rule]; why != "" && first {
				s.say("replay_idle", x.Rule, why)
			}
		}
	}
	return nil
}

// said prints the first of the findings, or all.
func (c *replayCmd) said(s *session, r *pipeline.Replayed, key string, list []record.Finding) {
	for i := range list {
		f := &list[i]
		if i > 0 && !c.All {
			s.say("replay_more", len(list)-i)
			return
		}
		place := r.Names[f.Township]
		if f.Sheet != "" {
			place += " " + f.Sheet + "!" + f.Cell
		}
		s.say(key, f.Rule, place, f.Message)
	}
}

// replaySum prints all periods together by rule, where there is more than one.
func (s *session) replaySum(sum []pipeline.RuleChange) error {
	if len(sum) == 0 {
		return nil
	}
	s.say("replay_sum")
	var w columns
	w.add("%s", s.texts["replay_sum_columns"])
	for _, x := range sum {
		rule, _ := rules.ByID(x.Rule)
		w.add("  %s\t%s\t%d\t%d\t+%d\t−%d\t%s", x.Rule, rule.Severity.Chinese(), x.Periods, x.Townships, x.Gained, x.Lost, rule.Title)
	}
	return w.print(s.out)
}
