package rules_test

import (
	"slices"
	"testing"
	"time"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
	"guatu/rules"
	"guatu/samples/generate"
)

// BenchmarkRules runs the catalogue over one township of the real county as decoded from its workbook. x/decode compares it with that
// decoding, measured in the same run; the ten slowest rules follow as shares of the whole.
func BenchmarkRules(b *testing.B) {
	s := load(b)
	town, err := generate.NewTown(s, generate.Full, 1)
	if err != nil {
		b.Fatal(err)
	}
	sent := town.Next(nil)
	data, err := xlsx.Write(report.Handout(s, 1, sent, report.HandoutOptions{Period: sent.Period}))
	if err != nil {
		b.Fatal(err)
	}
	books, err := xlsx.Read("永清镇.xlsx", data, xlsx.Options{})
	if err != nil {
		b.Fatal(err)
	}
	var returns []*record.Return
	decoding := fastest(3, func() { returns = decode.Book(s, sent.Period, &record.File{Name: "永清镇.xlsx"}, books[0]) })
	w := &record.Week{Period: sent.Period, Returns: returns}
	whole := time.Duration(1 << 62)
	for b.Loop() {
		whole = min(whole, fastest(1, func() { rules.Check(s, w, nil) }))
	}
	b.ReportMetric(float64(whole)/float64(decoding), "x/decode")
	b.ReportMetric(float64(whole.Nanoseconds())/float64(len(returns[0].Households)), "ns/household")
	for _, x := range costs(s, w)[:10] {
		b.Logf("%s %.1f%%", x.id, 100*float64(x.d)/float64(whole))
	}
}

type cost struct {
	id string
	d  time.Duration
}

// costs is what each rule takes beyond what any run takes, dearest first. A form check alone pays for the one pass that all form checks share.
func costs(s *spec.Spec, w *record.Week) []cost {
	base := fastest(5, func() { rules.CheckRules(nil, s, w, nil) })
	list := []cost{{"views shared by all rules", base}}
	for _, r := range rules.Catalogue() {
		one := []rules.Rule{r}
		list = append(list, cost{r.ID, fastest(3, func() { rules.CheckRules(one, s, w, nil) }) - base})
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
