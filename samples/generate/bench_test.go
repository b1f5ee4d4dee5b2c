package generate_test

import (
	"io"
	"testing"

	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

func BenchmarkFullCounty(b *testing.B) {
	s := spec853(b)
	for range b.N {
		cells := 0
		for id := 1; id <= len(s.Townships); id++ {
			t, err := generate.NewTown(s, generate.Full, id)
			if err != nil {
				b.Fatal(err)
			}
			r := t.Next(nil)
			for _, l := range s.Layouts[1:] {
				cells += report.HandoutRows(r, l.Key).Len() * len(l.Columns)
			}
			if err := xlsx.WriteTo(io.Discard, report.Handout(s, id, r, report.HandoutOptions{Period: r.Period})); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(cells), "cells")
	}
}
