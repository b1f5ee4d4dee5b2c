package xlsx

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkWriteBesidePython reports how many times the CPU of ours the Python libraries take for the same register.
// Those that are not installed are left out; with none it is skipped.
func BenchmarkWriteBesidePython(b *testing.B) {
	rows := 3 * countySize(b)
	var write time.Duration
	peers := map[string]time.Duration{}
	for b.Loop() {
		write += spent(3, func() {
			if _, err := Write(register(rows)); err != nil {
				b.Fatal(err)
			}
		})
		for _, name := range []string{"openpyxl", "openpyxl-write-only", "xlsxwriter"} {
			if cpu, ok := python(name, rows); ok {
				peers[name] += cpu
			}
		}
	}
	if len(peers) == 0 {
		b.Skip("neither openpyxl nor xlsxwriter is installed")
	}
	for name, cpu := range peers {
		b.ReportMetric(float64(cpu)/float64(write), "x-"+name)
	}
}

// python runs the peer and returns the CPU time it says it took.
func python(name string, rows int) (time.Duration, bool) {
	out, err := exec.Command("python3", filepath.Join("testdata", "peers.py"), name, strconv.Itoa(rows)).Output()
	if err != nil {
		return 0, false
	}
	seconds, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
	return time.Duration(seconds * float64(time.Second)), err == nil
}
