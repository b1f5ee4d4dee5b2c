package rules

import (
	"io/fs"
	"testing"

	"guatu/pipeline/spec"
	"guatu/templates"
)

// Every word of the checklists is a proof, and both lists whose texts are known have one for each item.
func TestEveryKnownItemHasAProof(t *testing.T) {
	profiles, err := fs.Sub(templates.Profiles, "profiles")
	if err != nil {
		t.Fatal(err)
	}
	counties, err := fs.Sub(templates.Counties, "counties")
	if err != nil {
		t.Fatal(err)
	}
	s, err := spec.Load(profiles, counties, "2016-853", "620521")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, c := range s.Checklists {
		if c.Proof != "" && proofs[c.Proof] == nil {
			t.Errorf("%s %d: no proof %q", c.From, c.Seq, c.Proof)
		}
		if c.Level == spec.OfHousehold && c.Proof != "" {
			n++
		}
	}
	if n != 7+6 {
		t.Errorf("%d items can be held against the ledgers, want 13", n)
	}
}
