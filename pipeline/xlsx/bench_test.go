package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"guatu/pipeline/xlsx/parts"
)

// spent is the CPU time of one call of f, the least of k runs.
func spent(k int, f func()) time.Duration {
	best := time.Duration(1 << 62)
	for range k {
		runtime.GC()
		before := cpuTime()
		f()
		best = min(best, cpuTime()-before)
	}
	return best
}

// streamAll inflates with our own inflater, checksums included.
func streamAll(b testing.TB, files [][]byte) {
	for _, data := range files {
		arc, err := parts.Open(data, DefaultLimits())
		if err != nil {
			b.Fatal(err)
		}
		for _, name := range arc.Names() {
			s, err := arc.Part(name)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := io.Copy(io.Discard, s); err != nil {
				b.Fatal(err)
			}
			s.Close()
		}
	}
}

// inflateAll inflates with the standard library.
func inflateAll(b testing.TB, files [][]byte) {
	for _, data := range files {
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			b.Fatal(err)
		}
		for _, f := range z.File {
			raw, err := f.OpenRaw()
			if err != nil {
				b.Fatal(err)
			}
			if _, err := io.Copy(io.Discard, flate.NewReader(raw)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func readAll(b testing.TB, files [][]byte) (cells int) {
	for _, data := range files {
		books, err := Read("x", data, Options{})
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range books[0].Sheets {
			for _, r := range s.Rows {
				cells += len(r.Cells)
			}
		}
	}
	return cells
}

// BenchmarkRead reads the county and reports its CPU time as ratios to inflating the same parts in the same run.
// GUATU_BENCH_HOUSEHOLDS=1700 is the real county; -benchtime 1x suffices then.
func BenchmarkRead(b *testing.B) {
	files := county(b, countySize(b))
	var read, std, kp time.Duration
	cells := 0
	b.ReportAllocs()
	for b.Loop() {
		std += spent(1, func() { inflateAll(b, files) })
		kp += spent(1, func() { streamAll(b, files) })
		read += spent(1, func() { cells = readAll(b, files) })
	}
	b.ReportMetric(float64(read)/float64(std), "x-inflate-std")
	b.ReportMetric(float64(read)/float64(kp), "x-own-inflate")
	b.ReportMetric(float64(read)/float64(b.N)/float64(cells), "cpu-ns/cell")
	b.ReportMetric(read.Seconds()*1000/float64(b.N), "cpu-ms/county")
}

// BenchmarkReadBesideExcelize reports how many times the CPU of ours excelize takes for the same files.
func BenchmarkReadBesideExcelize(b *testing.B) {
	files := county(b, countySize(b))[:3]
	var read, rows, getRows time.Duration
	for b.Loop() {
		read += spent(3, func() { readAll(b, files) })
		rows += spent(1, func() { excelizeRows(b, files) })
		getRows += spent(1, func() { excelizeGetRows(b, files) })
	}
	b.ReportMetric(float64(rows)/float64(read), "x-excelize-Rows")
	b.ReportMetric(float64(getRows)/float64(read), "x-excelize-GetRows")
}

// BenchmarkReadTwoCores reports how much faster two goroutines over the files are than one.
func BenchmarkReadTwoCores(b *testing.B) {
	files := county(b, countySize(b))
	var one, two time.Duration
	for b.Loop() {
		start := time.Now()
		readAll(b, files)
		one += time.Since(start)
		start = time.Now()
		var wg sync.WaitGroup
		for half := range 2 {
			wg.Go(func() { readAll(b, files[half*9:half*9+9]) })
		}
		wg.Wait()
		two += time.Since(start)
	}
	b.ReportMetric(float64(one)/float64(two), "x-speed-up")
}

func excelizeEach(b testing.TB, files [][]byte, f func(*excelize.File, string)) {
	for _, data := range files {
		x, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range x.GetSheetList() {
			f(x, s)
		}
		if err := x.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func excelizeRows(b testing.TB, files [][]byte) {
	excelizeEach(b, files, func(x *excelize.File, sheet string) {
		rows, err := x.Rows(sheet)
		if err != nil {
			b.Fatal(err)
		}
		for rows.Next() {
			if _, err := rows.Columns(excelize.Options{RawCellValue: true}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func excelizeGetRows(b testing.TB, files [][]byte) {
	excelizeEach(b, files, func(x *excelize.File, sheet string) {
		if _, err := x.GetRows(sheet); err != nil {
			b.Fatal(err)
		}
	})
}
