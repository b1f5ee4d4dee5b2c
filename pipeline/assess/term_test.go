package assess_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/assess"
)

// What a later week compares with is exactly what was printed: points where something was rated, nothing where it was 未评.
func TestATermKeepsWhatWasRatedAndNothingElse(t *testing.T) {
	s, w := world(t)
	w.Returns[0].Cadres = nil
	r := run(t, s, w, nil, nil)
	term := r.Term()
	town := of(t, r, assess.Township, "永清镇")
	if got := term.Points[town.Mark(assess.TotalCode)]; got != town.Total {
		t.Errorf("total %d, kept %d", town.Total, got)
	}
	if got := term.Points[town.Mark(assess.RankCode)]; got != int64(town.Rank) {
		t.Errorf("place %d, kept %d", town.Rank, got)
	}
	if _, kept := term.Points[town.Mark("K3")]; kept {
		t.Error("an indicator that nothing proves was kept as a figure")
	}
	if d := cmp.Diff(term, assess.TermOf(w.Period, term.Entries())); d != "" {
		t.Error(d)
	}
}
