package rules

import (
	"testing"

	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
)

// Every word of the checklists is a proof, and both lists whose texts are known have one for each item.
func TestEveryKnownItemHasAProof(t *testing.T) {
	s := spectest.First(t)
	n := 0
	for _, c := range s.Checklists {
		if c.Level == spec.OfHousehold && c.Proof != "" && proofs[c.Proof] == nil {
			t.Errorf("%s %d: no proof %q", c.From, c.Seq, c.Proof)
		}
		if c.Level == spec.OfHousehold && c.Proof != "" {
			n++
		}
	}
	for _, c := range s.Checklists {
		if c.Level == spec.OfVillage && c.Proof != "" && villageProofs[c.Proof] == nil {
			t.Errorf("%s village %d: no proof %q", c.From, c.Seq, c.Proof)
		}
	}
	if n != 7+6 {
		t.Errorf("%d items can be held against the ledgers, want 13", n)
	}
}
