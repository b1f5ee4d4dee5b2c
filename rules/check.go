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
	return check(UsedBy(s), s, w, past, nil)
}

// CheckRules runs some rules only.
func CheckRules(rules []Rule, s *spec.Spec, w *record.Week, past *record.Past) Result {
	return check(rules, s, w, past, nil)
}

// Kept are what the rules that look at one return alone found in an earlier check of the same return, by township. A nil one has nothing.
type Kept struct {
	Get func(township int) ([]record.Finding, bool)
	Put func(township int, found []record.Finding)
}

// CheckKept is Check that takes over what is kept; the result is the same as without.
func CheckKept(s *spec.Spec, w *record.Week, past *record.Past, k *Kept) Result {
	return check(UsedBy(s), s, w, past, k)
}

func check(rules []Rule, s *spec.Spec, w *record.Week, past *record.Past, k *Kept) Result {
	s = s.On(w.Period.To)
	r := newRun(rules, s, w, past)
	all := r.everywhere(k)
	name(all)
	all = append(all, r.review(all)...)
	all = finish(s, w.Period.To, all)
	return Result{all, r.outcomes(all)}
}

// everywhere runs the rules over each township, side by side, and over the county.
func (r *run) everywhere(k *Kept) []record.Finding {
	found := make([][]record.Finding, len(r.county.Townships)+1)
	fresh := make([]bool, len(found))
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, t := range r.county.Townships {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			found[i], fresh[i] = r.townshipKept(t, k)
			<-slots
		}()
	}
	found[len(found)-1] = r.whole()
	wg.Wait()
	var all []record.Finding
	for i, f := range found {
		// What a rule that crashed should have found is missing, and must not be missing next time.
		if fresh[i] && k != nil && len(r.crashed) == 0 {
			k.Put(r.county.Townships[i].Return.Township, f)
		}
		all = append(all, f...)
	}
	return all
}

func (r *run) townshipKept(t *Township, k *Kept) (found []record.Finding, fresh bool) {
	if k != nil {
		if found, ok := k.Get(t.Return.Township); ok {
			return found, false
		}
	}
	return r.township(t), true
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
	r := &run{county: &County{Past: past}, base: newCase(s, w.Period, past), claims: claimsOf(s), crashed: map[string]string{}}
	for i, ret := range w.Returns {
		if ret == nil {
			r.county.Missing = append(r.county.Missing, i+1)
			continue
		}
		r.county.Townships = append(r.county.Townships, newTownship(ret, past.Townships[ret.Township], s))
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

// guard runs one rule over one thing; a rule that panics is ours to mend and must not stop the others. whole is false when it did.
func (r *run) guard(rule *Rule, f func()) (whole bool) {
	defer func() {
		if p := recover(); p != nil {
			r.mu.Lock()
			r.crashed[rule.ID] = fmt.Sprint(p)
			r.mu.Unlock()
		}
	}()
	f()
	return true
}
