package rules

import (
	"sort"

	"guatu/pipeline/record"
)

// Change is what a change of rules does to one rule's findings in one township.
type Change struct {
	Rule     string
	Township int
	Gained   []record.Finding // only the new run has them
	Lost     []record.Finding // only the old run has them
}

// Diff compares the findings of two runs over the same week by their identity, by rule and then township. What both have is left out.
func Diff(before, after []record.Finding) []Change {
	type at struct {
		rule     string
		township int
	}
	changes := map[at]*Change{}
	of := func(f *record.Finding) *Change {
		k := at{f.Rule, f.Township}
		if changes[k] == nil {
			changes[k] = &Change{Rule: f.Rule, Township: f.Township}
		}
		return changes[k]
	}
	had, has := keysOf(before), keysOf(after)
	for i := range after {
		if f := &after[i]; !had[f.Key] {
			c := of(f)
			c.Gained = append(c.Gained, *f)
		}
	}
	for i := range before {
		if f := &before[i]; !has[f.Key] {
			c := of(f)
			c.Lost = append(c.Lost, *f)
		}
	}
	out := make([]Change, 0, len(changes))
	for _, c := range changes {
		out = append(out, *c)
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		return a.Rule < b.Rule || a.Rule == b.Rule && a.Township < b.Township
	})
	return out
}

func keysOf(all []record.Finding) map[string]bool {
	out := make(map[string]bool, len(all))
	for i := range all {
		out[all[i].Key] = true
	}
	return out
}
