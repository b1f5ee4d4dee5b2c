package rules

import (
	"slices"
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
		f.Message = addressed(f)
		if rule, ok := ByID(f.Rule); ok && rule.Fix != "" {
			f.Message = strings.TrimSuffix(f.Message, "。") + "。" + rule.Fix
		}
		f.Message = s.InWords(f.Message)
	}
	waive(s, day, all)
	sort.SliceStable(all, func(i, j int) bool { return before(&all[i], &all[j]) })
	return all
}

// addressed begins a message with whom it is about, where the rule's own words do not name them: a line of a list is read alone.
func addressed(f *record.Finding) string {
	who := f.Village
	switch {
	case f.Person != "":
		who = f.Who
	case f.Household != "" && f.Who != "":
		who = "户主" + f.Who
	}
	if who == "" || strings.Contains(f.Message, strings.TrimPrefix(who, "户主")) {
		return f.Message
	}
	return who + "：" + f.Message
}

// formFirst keeps one finding where several speak of the same cell for the same reason. What a named form check says of a cell comes
// before any logic about it; the form checks for all fields (unreadable, blank, not listed) come last: whoever else speaks of that cell says more.
func formFirst(all []record.Finding) []record.Finding {
	named, logic := map[record.Spot]bool{}, map[record.Spot]bool{}
	for i := range all {
		if f := &all[i]; f.Cell != "" {
			switch formOf(f.Rule) {
			case namedForm:
				named[f.Spot] = true
			case noForm:
				logic[f.Spot] = logic[f.Spot] || f.Severity > record.Hint || scopeOf(f.Rule) != ScopeFile
			}
		}
	}
	return slices.DeleteFunc(all, func(f record.Finding) bool {
		switch formOf(f.Rule) {
		case noForm:
			return named[f.Spot]
		case anyForm:
			return named[f.Spot] || logic[f.Spot]
		}
		return false
	})
}

type formKind uint8

const (
	noForm formKind = iota
	namedForm
	anyForm
)

func scopeOf(id string) Scope {
	if r := catalogue[id]; r.Check != nil {
		return r.Check.Scope()
	}
	return ""
}

func formOf(id string) formKind {
	r := catalogue[id]
	check, ok := r.Check.(Fields)
	switch {
	case !ok:
		return noForm
	case len(check.Only) > 0:
		return namedForm
	}
	return anyForm
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
