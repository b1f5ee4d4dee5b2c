package rules_test

import (
	"slices"
	"strings"
	"testing"

	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/rules"
)

// rules.csv speaks of rules that exist, and a rule of a profile's own examples is used by that profile.
func TestProfilesNameRulesThatExist(t *testing.T) {
	for _, s := range spectest.All(t) {
		for _, u := range s.RuleUses {
			_, rule := rules.ByID(u.Rule)
			if !rule && rules.Groups[u.Rule] == "" {
				t.Errorf("%s: rules.csv names %s, which is no rule and no group", s.Profile, u.Rule)
			}
		}
		for _, r := range rules.Catalogue() {
			if use, _ := s.Uses(r.ID); r.Profile == s.Profile && !use {
				t.Errorf("%s does not use %s, whose examples are written in it", s.Profile, r.ID)
			}
		}
	}
}

// A rule can only be in force where the cells it speaks of exist: the sheets and columns that its examples mark. One that cannot fire must be
// left out by rules.csv, with the reason. Rules of group A, and the checks of every field with a tag, speak of whatever sheets there are.
func TestEveryRuleOfAProfileCanFireThere(t *testing.T) {
	for _, s := range spectest.All(t) {
		for _, r := range rules.UsedBy(s) {
			home := loadProfile(t, r.Profile)
			if fields, generic := r.Check.(rules.Fields); home.Profile == s.Profile || r.Group() == "A" || generic && len(fields.Only) == 0 {
				continue
			}
			if lacks := lacking(t, s, home, &r); len(lacks) > 0 {
				t.Errorf("%s uses %s %s, but has no %s", s.Profile, r.ID, r.Title, strings.Join(lacks, ", "))
			}
		}
		for _, r := range rules.UsedBy(s) {
			for _, key := range r.Params {
				if len(s.Params[key]) == 0 {
					t.Errorf("%s uses %s, but has no parameter %s", s.Profile, r.ID, key)
				}
			}
		}
	}
}

// lacking lists the sheets and columns that every example of the rule marks and the profile has not. One example that could stand is enough.
func lacking(t *testing.T, s, home *spec.Spec, r *rules.Rule) []string {
	var least []string
	for i, text := range r.Fires {
		o, err := runExample(t, []rules.Rule{*r}, text)
		if err != nil {
			t.Fatal(err)
		}
		var lacks []string
		for k := range o.findings {
			f := &o.findings[k]
			key := keyOfTab(home, f.Sheet)
			switch {
			case key == "" || f.Field == "" && s.Has(key):
			case !s.Has(key):
				lacks = append(lacks, key)
			case f.Field != "" && home.Has(key+"."+string(f.Field)) && !s.Has(key+"."+string(f.Field)):
				lacks = append(lacks, key+"."+string(f.Field))
			}
		}
		slices.Sort(lacks)
		if lacks = slices.Compact(lacks); i == 0 || len(lacks) < len(least) {
			least = lacks
		}
	}
	return least
}

func keyOfTab(s *spec.Spec, tab string) string {
	for _, l := range s.Layouts {
		if l.Title == tab {
			return l.Key
		}
	}
	return ""
}
