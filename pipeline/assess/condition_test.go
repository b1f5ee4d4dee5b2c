package assess_test

import (
	"testing"

	"guatu/pipeline/assess"
	"guatu/pipeline/spec"
)

// A condition shows who meets it; what nothing proves meets neither a high bound nor a low one, and a score is not changed by it.
func TestConditionsShowWhoMeetsThemAndUnratedMeetsNothing(t *testing.T) {
	s, w := world(t)
	w.Returns[0].Cadres = nil // K3 of 永清镇 is 未评
	r := run(t, s, w, nil, nil)
	meets := func(text, name string) bool {
		bounds, ok := spec.ReadBounds(text)
		if !ok {
			t.Fatalf("%q was not understood", text)
		}
		for _, s := range r.Meeting(spec.Condition{Kind: string(assess.Township), Bounds: bounds}) {
			if s.Unit.Name == name {
				return true
			}
		}
		return false
	}
	for text, want := range map[string]bool{"总分≥0": true, "总分>100": false, "K3≥0": false, "K3＜100": false, "K4=100、总分≤100": true, "K4=100、K3>=0": false} {
		if got := meets(text, "永清镇"); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
	for _, text := range []string{"", "表现好", "K10>5", "K1>", "K1≥101", "分≥5"} {
		if _, ok := spec.ReadBounds(text); ok {
			t.Errorf("%q was understood", text)
		}
	}
}
