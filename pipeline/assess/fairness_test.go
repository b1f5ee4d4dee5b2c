package assess

import (
	"strings"
	"testing"

	"guatu/pipeline/county"
)

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

// Where the correlation is not printed, the true reason is.
func TestFairnessSaysWhyItIsNotCounted(t *testing.T) {
	of := func(sizes, marks []int) []Score {
		var out []Score
		for i := range sizes {
			u := Unit{Kind: Township}
			u.Homes = append(u.Homes, make([]*county.House, sizes[i])...)
			out = append(out, Score{Unit: &u, Items: []Item{{Indicator: &Indicator{Code: "K6"}, Count: Count{Value: county.Value{Num: int64(marks[i]), Den: 10, Known: true}}}}})
		}
		return out
	}
	for want, scores := range map[string][]Score{
		"不足4个":        of([]int{1, 2, 3}, []int{7, 8, 9}),
		"户数相同":        of([]int{5, 5, 5, 5}, []int{6, 7, 8, 9}),
		"数据质量得分相同":    of([]int{1, 2, 3, 4}, []int{9, 9, 9, 9}),
		"等级相关系数为1.00": of([]int{1, 2, 3, 4}, []int{6, 7, 8, 9}),
	} {
		if got := fairness(scores).Text(); !strings.Contains(got, want) {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
