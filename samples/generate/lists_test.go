package generate_test

import (
	"testing"

	"guatu/pipeline/spectest"
	"guatu/samples/generate"
)

// Every difference put between the register and the departments' lists is found as that difference, and nothing else is.
func TestDifferencesWithTheDepartmentsAreFound(t *testing.T) {
	s := spectest.Load(t, "2026-常态化帮扶")
	n := 0
	for _, m := range generate.CatalogueOf(s) {
		if m.Rule < "R24" {
			continue
		}
		n++
		t.Run(m.Rule, func(t *testing.T) {
			t.Parallel()
			causes(t, s, []generate.Mistake{m}, 11, real)
			causes(t, s, []generate.Mistake{m}, 5, size{2, 12})
		})
	}
	if n < 8 {
		t.Errorf("%d mistakes in lists", n)
	}
}
