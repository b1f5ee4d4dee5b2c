package rules_test

import (
	"runtime"
	"slices"
	"testing"
	"time"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
	"guatu/samples/generate"
)

// BenchmarkRules runs the catalogue over a county of the real size and reports the ten slowest rules as shares of the whole. The time
// is given as a ratio to taking the digest of every cell once, which is measured in the same run.
func BenchmarkRules(b *testing.B) {
	s := load(b)
	c, err := generate.New(s, generate.Full)
	if err != nil {
		b.Fatal(err)
	}
	w := c.Next(nil)
	s.Settings = c.Settings()
	past := &record.Past{Townships: map[int]*record.PastReturn{}}
	digests := fastest(3, func() {
		for _, r := range w.Returns {
			record.Digests(r)
		}
	})
	runtime.GC()
	whole := time.Duration(1 << 62)
	for b.Loop() {
		whole = min(whole, fastest(1, func() { rules.Check(s, w, past) }))
	}
	b.ReportMetric(float64(whole)/float64(digests), "x/digests")
	costs := costs(s, w, past)
	for _, x := range costs[:10] {
		b.Logf("%s %.1f%%", x.id, 100*float64(x.d)/float64(whole))
	}
}

type cost struct {
	id string
	d  time.Duration
}

// costs is what each rule takes beyond what any run takes, dearest first.
func costs(s *spec.Spec, w *record.Week, past *record.Past) []cost {
	base := fastest(3, func() { rules.CheckRules(nil, s, w, past) })
	list := []cost{{"views shared by all rules", base}}
	for _, r := range rules.Catalogue() {
		one := []rules.Rule{r}
		list = append(list, cost{r.ID, fastest(1, func() { rules.CheckRules(one, s, w, past) }) - base})
	}
	slices.SortFunc(list, func(a, b cost) int { return int(b.d - a.d) })
	return list
}

func fastest(times int, f func()) time.Duration {
	best := time.Duration(1 << 62)
	for range times {
		start := time.Now()
		f()
		best = min(best, time.Since(start))
	}
	return best
}
