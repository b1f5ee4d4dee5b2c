package rules

import (
	"slices"
	"strings"

	"guatu/pipeline/spec"
)

// Filter selects rules; zero fields select all.
type Filter struct {
	Group    string // "A" … "R"
	Severity string // "E", "W", "I", or the clerks' word
	Zhun     string // code of the 准
	Scope    Scope
	Word     string     // occurs in title, reason, remedy or basis
	Of       *spec.Spec // only those its profile uses; nil is all
}

// List is the catalogue's rules that pass a filter, by id.
func List(f Filter) []Rule {
	return slices.DeleteFunc(Catalogue(), func(r Rule) bool {
		if f.Of != nil {
			if use, _ := f.Of.Uses(r.ID); !use {
				return true
			}
		}
		return f.Group != "" && !strings.EqualFold(r.Group(), f.Group) ||
			f.Severity != "" && f.Severity != r.Severity.String() && f.Severity != r.Severity.Chinese() ||
			f.Zhun != "" && f.Zhun != r.Zhun ||
			f.Scope != "" && f.Scope != r.Check.Scope() ||
			!strings.Contains(r.Title+r.Why+r.Fix+r.Basis, f.Word)
	})
}
