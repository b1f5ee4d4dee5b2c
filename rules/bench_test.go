package rules_test

import (
	"fmt"
	"slices"
	"strings"
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
// decoding, the two taken in turns; what the rules share and the ten slowest rules follow as shares of the whole.
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
	const longest = time.Duration(1 << 62)
	w := &record.Week{Period: sent.Period}
	decoding, whole := longest, longest
	for b.Loop() {
		b.StopTimer()
		decoding = min(decoding, fastest(1, func() { w.Returns = decode.Book(s, sent.Period, &record.File{Name: "永清镇.xlsx"}, books[0]) }))
		b.StartTimer()
		whole = min(whole, fastest(1, func() { rules.Check(s, w, nil) }))
	}
	b.ReportMetric(float64(whole)/float64(decoding), "x/decode")
	b.ReportMetric(float64(whole.Nanoseconds())/float64(len(w.Returns[0].Households)), "ns/household")
	b.ReportMetric(float64(whole.Nanoseconds())/float64(len(w.Returns[0].Members)), "ns/member")
	b.Log(costs(s, w, whole))
}

type cost struct {
	id string
	d  time.Duration
}

// costs words what each rule takes of a whole check, dearest first. The checks of form share one pass and stand as one; so does what all rules share.
func costs(s *spec.Spec, w *record.Week, whole time.Duration) string {
	list := []cost{{"what all share", fastest(5, func() { rules.CheckRules(nil, s, w, nil) })}}
	ready, forms := rules.Prepare(s, w), []rules.Rule(nil)
	nothing := fastest(9, func() { ready.Run() })
	for _, r := range rules.UsedBy(s) {
		if r.Check.Scope() == rules.ScopeField {
			forms = append(forms, r)
			continue
		}
		list = append(list, cost{r.ID, fastest(5, func() { ready.Run(r) }) - nothing})
	}
	list = append(list, cost{"checks of form", fastest(5, func() { ready.Run(forms...) })})
	slices.SortFunc(list, func(a, b cost) int { return int(b.d - a.d) })
	var words []string
	for _, x := range list[:12] {
		words = append(words, fmt.Sprintf("%s %.1f%%", x.id, 100*float64(x.d)/float64(whole)))
	}
	return strings.Join(words, " · ")
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
