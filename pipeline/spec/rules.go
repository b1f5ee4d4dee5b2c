package spec

import (
	"fmt"
	"io/fs"
)

// RuleUse says whether a profile uses a rule, or a whole group of rules by its letter, and why not when it does not.
type RuleUse struct {
	Rule   string // A12, or R
	Use    bool
	Reason string
}

// Uses reports whether the profile uses a rule. The row of the rule itself counts before that of its group; a rule that no row speaks of is used.
func (s *Spec) Uses(rule string) (use bool, reason string) {
	for _, name := range []string{rule, rule[:1]} {
		for _, u := range s.RuleUses {
			if u.Rule == name {
				return u.Use, u.Reason
			}
		}
	}
	return true, ""
}

func (c chain) rules() ([]RuleUse, error) {
	var out []RuleUse
	err := c.upwards("rules.csv", func(p fs.FS) error {
		rows, err := readTable(p, "rules.csv")
		if err != nil {
			return err
		}
		for _, r := range rows {
			u := RuleUse{r["rule"], r["use"] == "Y", r["reason"]}
			if u.Rule == "" || !u.Use && (r["use"] != "N" || u.Reason == "") {
				return fmt.Errorf("rules.csv: rule %q: use is Y, or N with a reason", u.Rule)
			}
			out = without(out, u.Rule)
			out = append(out, u)
		}
		return nil
	})
	return out, err
}

func without(uses []RuleUse, rule string) []RuleUse {
	out := uses[:0]
	for _, u := range uses {
		if u.Rule != rule {
			out = append(out, u)
		}
	}
	return out
}
