package assess

import "testing"

// The expected values are worked out by hand from Spearman's formula.
func TestRankCorrelation(t *testing.T) {
	for _, c := range []struct {
		a, b []float64
		want int64
	}{
		{[]float64{1, 2, 3, 4}, []float64{10, 20, 30, 40}, 100},
		{[]float64{1, 2, 3, 4}, []float64{4, 3, 2, 1}, -100},
		{[]float64{1, 2, 3, 4, 5}, []float64{2, 1, 4, 3, 5}, 80},
		{[]float64{1, 2, 3, 4}, []float64{1, 1, 2, 2}, 89},
	} {
		if got, ok := spearman(c.a, c.b); !ok || got != c.want {
			t.Errorf("%v with %v: %d, want %d", c.a, c.b, got, c.want)
		}
	}
	if _, ok := spearman([]float64{1, 2, 3}, []float64{5, 5, 5}); ok {
		t.Error("equal qualities have no correlation with anything")
	}
}
