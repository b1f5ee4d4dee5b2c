package rules

import (
	"fmt"
	"runtime"
	"sync"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Result is what a run of the catalogue yields.
type Result struct {
	Findings []record.Finding // folded; by township, worst first, then in reading order
	Outcomes []Outcome        // one a rule, by id
}

// Check runs all rules of the profile over a week. It reads nothing but its arguments and is deterministic.
func Check(s *spec.Spec, w *record.Week, past *record.Past) Result {
	return CheckRules(UsedBy(s), s, w, past)
}

// CheckRules runs some rules only.
func CheckRules(rules []Rule, s *spec.Spec, w *record.Week, past *record.Past) Result {
	r := newRun(rules, s, w, past)
	found := make([][]record.Finding, len(r.county.Townships)+1)
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, t := range r.county.Townships {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			found[i] = r.township(t)
			<-slots
		}()
	}
	found[len(found)-1] = r.whole()
	wg.Wait()
	var all []record.Finding
	for _, f := range found {
		all = append(all, f...)
	}
	name(all)
	all = append(all, r.review(all)...)
	all = finish(s, w.Period.To, all)
	return Result{all, r.outcomes(all)}
}

type run struct {
	active  []*Rule
	idle    []Outcome
	county  *County
	base    Case
	claims  map[fieldTag]bool
	mu      sync.Mutex
	crashed map[string]string
}

func newRun(rules []Rule, s *spec.Spec, w *record.Week, past *record.Past) *run {
	if past == nil {
		past = &record.Past{}
	}
	r := &run{county: &County{Past: past}, base: Case{Spec: s, Period: w.Period, Past: past}, claims: claimsOf(s), crashed: map[string]string{}}
	for i, ret := range w.Returns {
		if ret == nil {
			r.county.Missing = append(r.county.Missing, i+1)
			continue
		}
		r.county.Townships = append(r.county.Townships, newTownship(ret, past.Townships[ret.Township]))
	}
	for i := range rules {
		if o := fate(&rules[i], s, past, w.Period.To); o.Status != Ran {
			r.idle = append(r.idle, o)
			continue
		}
		r.active = append(r.active, &rules[i])
	}
	return r
}

// guard runs one rule over one thing; a rule that panics is ours to mend and must not stop the others.
func (r *run) guard(rule *Rule, f func()) {
	defer func() {
		if p := recover(); p != nil {
			r.mu.Lock()
			r.crashed[rule.ID] = fmt.Sprint(p)
			r.mu.Unlock()
		}
	}()
	f()
}
