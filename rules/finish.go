package rules

import (
	"sort"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// finish turns raw findings, named already, into what people see: one mistake once, equal ones folded.
func finish(s *spec.Spec, day record.Day, all []record.Finding) []record.Finding {
	all = fold(formFirst(all))
	for i := range all {
		f := &all[i]
		f.Probation = has(s.Settings.Probation, f.Rule)
		if rule, ok := ByID(f.Rule); ok && rule.Fix != "" {
			f.Message = strings.TrimSuffix(f.Message, "。") + "。" + rule.Fix
		}
	}
	waive(s, day, all)
	sort.SliceStable(all, func(i, j int) bool { return before(&all[i], &all[j]) })
	return all
}

// formFirst drops a logic finding at a cell that a form finding already names: one mistake, one finding.
func formFirst(all []record.Finding) []record.Finding {
	form := map[record.Spot]bool{}
	for i := range all {
		if isForm(all[i].Rule) && all[i].Cell != "" {
			form[all[i].Spot] = true
		}
	}
	kept := all[:0]
	for _, f := range all {
		if isForm(f.Rule) || !form[f.Spot] {
			kept = append(kept, f)
		}
	}
	return kept
}

func isForm(id string) bool {
	r, ok := ByID(id)
	return ok && r.Check.Scope() == ScopeField
}

func fold(all []record.Finding) []record.Finding {
	at := map[string]int{}
	kept := all[:0]
	for _, f := range all {
		if i, seen := at[f.Key]; seen {
			kept[i].N += f.N
			kept[i].More = append(append(kept[i].More, f.Spot), f.More...)
			continue
		}
		at[f.Key] = len(kept)
		kept = append(kept, f)
	}
	return kept
}

func before(a, b *record.Finding) bool {
	switch {
	case a.Township != b.Township:
		return a.Township < b.Township
	case a.Severity != b.Severity:
		return a.Severity > b.Severity
	}
	return a.Rule < b.Rule
}

func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
