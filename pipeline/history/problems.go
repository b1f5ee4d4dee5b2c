// Package history says what one week means to the next: which version of a return counts, how an incremental return is completed,
// what later weeks compare with, and how a problem lives. It does not touch a disk, a database or a clock.
package history

import (
	"sort"

	"guatu/pipeline/record"
)

// relapseWindow is how many periods a closed problem is remembered, so that its return is a relapse and not a new problem.
const relapseWindow = 8

// Answers are what townships said of problems in this week's 问题整改, by problem number.
func Answers(w *record.Week) map[string]*record.Correction {
	out := map[string]*record.Correction{}
	for _, r := range w.Returns {
		if r == nil {
			continue
		}
		for i := range r.Corrections {
			if c := &r.Corrections[i]; c.FindingNo.OK() {
				out[c.FindingNo.V] = c
			}
		}
	}
	return out
}

// Problems carries every problem from its state before this period to its state after it: found, still open in the n-th week, closed, or forgotten.
// A township that sent nothing new cannot have mended anything: its problems stay as they are, a week older.
func Problems(before []record.PastFinding, found []record.Finding, answers map[string]*record.Correction, period record.Period, fresh func(township int) bool) []record.PastFinding {
	state := map[string]record.PastFinding{}
	for _, p := range before {
		state[p.Key] = p
	}
	seen := map[string]bool{}
	for i := range found {
		f := &found[i]
		if f.Probation {
			continue
		}
		seen[f.Key] = true
		state[f.Key] = open(state[f.Key], f, period)
	}
	for key, p := range state {
		if !seen[key] {
			state[key] = age(p, fresh(p.Township))
		}
	}
	return settle(state, answers)
}

func open(p record.PastFinding, f *record.Finding, period record.Period) record.PastFinding {
	if p.Key == "" || p.Closed {
		p = record.PastFinding{Key: f.Key, FirstSeen: period.From}
	}
	p.No, p.Rule, p.Severity, p.Township = f.No, f.Rule, f.Severity, f.Township
	p.Household, p.Field, p.Message = f.Household, string(f.Field), f.Message
	p.Weeks++
	return p
}

// age closes a problem that a fresh return no longer shows; Weeks of a closed one counts the periods since.
func age(p record.PastFinding, fresh bool) record.PastFinding {
	switch {
	case p.Closed, !fresh:
		p.Weeks++
	default:
		p.Closed, p.Weeks = true, 1
	}
	return p
}

func settle(state map[string]record.PastFinding, answers map[string]*record.Correction) []record.PastFinding {
	var out []record.PastFinding
	for _, p := range state {
		if p.Closed && p.Weeks > relapseWindow {
			continue
		}
		if a := answers[p.No]; a != nil {
			p.Answer, p.Reason = a.Result.V, a.Reason.V
		}
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Key < out[j].Key })
	return out
}

// Number sets how many periods each finding has been open, this one included.
func Number(found []record.Finding, before []record.PastFinding) {
	weeks := map[string]int{}
	for _, p := range before {
		if !p.Closed {
			weeks[p.Key] = p.Weeks
		}
	}
	for i := range found {
		found[i].Weeks = weeks[found[i].Key] + 1
	}
}
