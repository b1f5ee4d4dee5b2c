//go:build unix

package report_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"guatu/pipeline/book"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
	"guatu/pipeline/xlsx/deflate"
)

// BenchmarkAllWorkbooks writes all workbooks of the real county's week into a folder as a run does: the county book, the twelve
// registers, the problem folder, the correction forms, the assessment, and the 18 townships' own files given back with 500 marks
// each. It reports CPU time as a ratio to deflating the same XML (level 5) in the same run, and the peak of memory: of the process,
// and what writing added to the county's records and the townships' files. The goals are 4 and 200 MB; measured: 1.3 and 104 MB added
// (342 MB with the records), 2.6 s of CPU for 14.9 million cells in 32 files.
//
// BenchmarkWriteBesideExcelize and BenchmarkWriteBesidePython in pipeline/xlsx write one register through excelize's StreamWriter
// and cell API, openpyxl and xlsxwriter; samples/peers.sh runs them all.
func BenchmarkAllWorkbooks(b *testing.B) {
	in := fullInput(b)
	originals := sentFiles(b, in)
	var write, comp time.Duration
	var before, peak float64
	cells, files := 0, 0
	for b.Loop() {
		dir := b.TempDir()
		debug.FreeOSMemory()
		os.WriteFile("/proc/self/clear_refs", []byte("5"), 0)
		before = memory("VmRSS")
		limit := debug.SetMemoryLimit(int64(before+room) << 20)
		began := cpuSpent()
		files = writeAll(b, dir, in, originals)
		write += cpuSpent() - began
		peak = memory("VmHWM")
		debug.SetMemoryLimit(limit)
		cells = 0
		paths, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil {
			b.Fatal(err)
		}
		for _, path := range paths {
			spent, n := deflateFile(b, path)
			comp += spent
			cells += n
		}
	}
	b.ReportMetric(float64(write)/float64(comp), "x-deflate")
	b.ReportMetric(peak, "peak-MB")
	b.ReportMetric(peak-before, "added-MB")
	b.ReportMetric(float64(cells)/1e6, "Mcells")
	b.ReportMetric(float64(files), "files")
	b.ReportMetric(write.Seconds()/float64(b.N), "cpu-s/op")
	b.ReportMetric(0, "ns/op")
}

// room is how far, in MB, the collector lets the heap grow past the records before it works harder; a run sets such a limit too.
const room = 100

// sentFiles are the townships' workbooks as they would send them.
func sentFiles(b *testing.B, in *report.Input) [][]byte {
	var out [][]byte
	for _, a := range in.County.Areas {
		data, err := xlsx.Write(report.Handout(in.County.Spec, a.ID, a.Return, report.HandoutOptions{Period: in.County.Period}))
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, data)
	}
	return out
}

func writeAll(b *testing.B, dir string, in *report.Input, originals [][]byte) int {
	n := 0
	file := func() *os.File {
		f, err := os.Create(filepath.Join(dir, strconv.Itoa(n)+".xlsx"))
		if err != nil {
			b.Fatal(err)
		}
		n++
		return f
	}
	for _, kind := range []string{"county", "registers", "doubts", "corrections", "assessment"} {
		for _, one := range files(b, in, kind) {
			f := file()
			if err := xlsx.WriteTo(f, one.Build().Book); err != nil {
				b.Fatal(err)
			}
			f.Close()
		}
	}
	for _, data := range originals {
		var marks []xlsx.MarkCell
		for i := range 500 {
			marks = append(marks, xlsx.MarkCell{Sheet: "账一 基本情况", Cell: book.A1(2+i%30, 5+2*i), Severity: "错误", Message: "与成员表不一致", Want: "5"})
		}
		m, err := xlsx.Mark(data, marks, xlsx.MarkOptions{})
		if err != nil || m.Cells != 500 {
			b.Fatalf("%d cells marked, %v", m.Cells, err)
		}
		f := file()
		if _, err := f.Write(m.Data); err != nil {
			b.Fatal(err)
		}
		f.Close()
	}
	return n
}

// deflateFile is the CPU time that compressing a workbook's parts takes by itself, and how many cells it has.
func deflateFile(b *testing.B, path string) (time.Duration, int) {
	z, err := zip.OpenReader(path)
	if err != nil {
		b.Fatal(err)
	}
	defer z.Close()
	var spent time.Duration
	cells := 0
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			b.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			b.Fatal(err)
		}
		if strings.HasPrefix(f.Name, "xl/worksheets/sheet") {
			cells += bytes.Count(text, []byte("<c "))
		}
		began := cpuSpent()
		w := deflate.NewWriter(io.Discard)
		if _, err := w.Write(text); err != nil {
			b.Fatal(err)
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
		spent += cpuSpent() - began
	}
	return spent, cells
}

func cpuSpent() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// memory is a figure of the process in MB; 0 where the system does not tell.
func memory(what string) float64 {
	status, _ := os.ReadFile("/proc/self/status")
	m := regexp.MustCompile(what + `:\s+(\d+) kB`).FindSubmatch(status)
	if m == nil {
		return 0
	}
	kb, _ := strconv.Atoi(string(m[1]))
	return float64(kb) / 1024
}
