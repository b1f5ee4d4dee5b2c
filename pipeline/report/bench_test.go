package report_test

import (
	"archive/zip"
	"bytes"
	"io"
	"runtime"
	"testing"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
	"guatu/pipeline/xlsx/deflate"
	"guatu/rules"
	"guatu/samples/generate"
)

// fullInput is the real county's size: 20,800 households, 94,800 people, checked by the whole catalogue.
func fullInput(b *testing.B) *report.Input {
	b.Helper()
	s := load(b)
	c, err := generate.New(s, generate.Full)
	if err != nil {
		b.Fatal(err)
	}
	w := c.Next(nil)
	result := rules.Check(s, w, nil)
	county, err := county.Consolidate(county.Input{Spec: s, Week: *w, Findings: result.Findings, Rules: report.Rules(s, result.Outcomes)})
	if err != nil {
		b.Fatal(err)
	}
	return &report.Input{County: county, RunID: "bench", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone)}
}

// BenchmarkWorkbooks writes each kind of workbook of the real county and compares with deflating the same parts in the same run.
func BenchmarkWorkbooks(b *testing.B) {
	in := fullInput(b)
	for _, kind := range []string{"county", "registers", "doubts", "corrections"} {
		b.Run(kind, func(b *testing.B) {
			var write, deflated time.Duration
			for b.Loop() {
				for _, f := range files(b, in, kind) {
					start := time.Now()
					data, err := xlsx.Write(f.Build().Book)
					if err != nil {
						b.Fatal(err)
					}
					write += time.Since(start)
					b.StopTimer()
					deflated += deflateAgain(b, data)
					b.StartTimer()
				}
			}
			b.ReportMetric(float64(write)/float64(deflated), "x-deflate")
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(write.Milliseconds())/float64(b.N), "ms/write")
		})
	}
}

// BenchmarkDocuments lays out and draws each kind of PDF of the real county.
func BenchmarkDocuments(b *testing.B) {
	in := fullInput(b)
	for _, kind := range append(peopleKinds[:len(peopleKinds)-1:len(peopleKinds)-1], documentKinds...) { // the household forms come on request
		b.Run(kind, func(b *testing.B) {
			n := 0
			for b.Loop() {
				n = 0
				for _, f := range files(b, in, kind) {
					if _, err := pdf.Render(f.Build().Page, pdf.Options{}); err != nil {
						b.Fatal(err)
					}
					n++
				}
			}
			b.ReportMetric(float64(n), "files")
		})
	}
}

// BenchmarkConsolidateFull is the county's figures from records to ranking.
func BenchmarkConsolidateFull(b *testing.B) {
	s := load(b)
	c, err := generate.New(s, generate.Full)
	if err != nil {
		b.Fatal(err)
	}
	w := c.Next(nil)
	runtime.GC()
	for b.Loop() {
		if _, err := county.Consolidate(county.Input{Spec: s, Week: *w}); err != nil {
			b.Fatal(err)
		}
	}
}

func files(b *testing.B, in *report.Input, kind string) []report.File {
	b.Helper()
	for _, k := range report.Catalogue() {
		if k.ID == kind {
			return k.Files(in)
		}
	}
	b.Fatalf("no kind %s", kind)
	return nil
}

// deflateAgain is the time that compressing the workbook's parts takes by itself.
func deflateAgain(b *testing.B, data []byte) time.Duration {
	b.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		b.Fatal(err)
	}
	var parts [][]byte
	for _, f := range r.File {
		part, err := f.Open()
		if err != nil {
			b.Fatal(err)
		}
		text, err := io.ReadAll(part)
		if err != nil {
			b.Fatal(err)
		}
		parts = append(parts, text)
	}
	start := time.Now()
	for _, p := range parts {
		w := deflate.NewWriter(io.Discard)
		if _, err := w.Write(p); err != nil {
			b.Fatal(err)
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(start)
}
