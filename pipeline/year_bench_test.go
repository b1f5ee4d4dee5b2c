//go:build unix

package pipeline_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/samples/generate"
)

// BenchmarkYear runs twelve weeks of a county of a tenth of the real size (GUATU_YEAR=county: of the real size), every week written afresh as townships do
// that start from our blanks, packs the older ones, and says what a year takes below 存档. The goal for the real county is 1.5 GB at any moment of the year.
func BenchmarkYear(b *testing.B) {
	o, scale := generate.Options{Seed: 853, Households: 8}, 10.0
	if os.Getenv("GUATU_YEAR") == "county" {
		o, scale = generate.Full, 1
	}
	for range b.N {
		dir, s := b.TempDir(), loadSpec(b)
		g, err := generate.New(s, o)
		if err != nil {
			b.Fatal(err)
		}
		all := make([]int, len(s.Townships))
		for i := range all {
			all[i] = i + 1
		}
		for range 12 {
			w := g.Next(nil)
			drop(b, dir, s, w, "", w.Period.To.Time(), all...)
		}
		g = nil
		ran := cpu(func() { run(b, dir, at(100, 9)) })
		keep := filepath.Join(dir, pipeline.ArchiveDir)
		sent := megabytes(b, filepath.Join(keep, "原件")) / 12
		tidied := cpu(func() {
			if _, err := pipeline.Tidy(env(at(100, 10)), pipeline.Options{Dir: dir}); err != nil {
				b.Fatal(err)
			}
		})
		packed := megabytes(b, filepath.Join(keep, "原件", "包")) / 8
		history := megabytes(b, keep, "历史") / 12
		work := megabytes(b, keep) - megabytes(b, filepath.Join(keep, "原件")) - 12*history
		// At most 11 periods are plain: before the 52nd comes and eight of them are packed.
		year := max(40*packed+11*sent, 48*packed+4*sent) + 52*history + work
		b.ReportMetric(sent, "MB-sent/week")
		b.ReportMetric(packed, "MB-packed/week")
		b.ReportMetric(history, "MB-history/week")
		b.ReportMetric(work, "MB-kept-work")
		b.ReportMetric(year*scale, "MB-year-at-real-size")
		b.ReportMetric(100*year*scale/1500, "%-of-goal")
		b.ReportMetric(float64(tidied)/float64(ran)*12/8, "×run-to-pack-a-week")
	}
}

// megabytes sums the files below a folder whose names begin so.
func megabytes(b *testing.B, dir string, prefix ...string) float64 {
	var sum int64
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || len(prefix) > 0 && !strings.HasPrefix(d.Name(), prefix[0]) {
			return err
		}
		info, err := d.Info()
		sum += info.Size()
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return float64(sum) / 1e6
}
