package decode_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strconv"
	"testing"
	"time"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

// perHousehold is about how many rows of each sheet the county has for one household.
var perHousehold = map[string]float64{"household": 1, "member": 4.56, "measure": 2, "income": 1, "archive": 1, "acceptance": 0.3, "village": 0.0125, "gift": 0.0875,
	"village_acceptance": 0.003, "letter": 1, "cadre": 0.05, "visit": 1, "correction": 0.02}

// township is a clean workbook of n households with every sheet and column of the layouts.
func township(s *spec.Spec, name string, n int) *grid.Book {
	b := &grid.Book{File: name + ".xlsx"}
	for _, l := range s.On(week.To).Layouts[1:] {
		sh := &grid.Sheet{Name: l.Title}
		head := grid.Row{Num: 1}
		for i, c := range l.Columns {
			head.Cells = append(head.Cells, grid.Cell{Raw: c.Header, Col: int32(i + 1), Kind: grid.Text})
		}
		sh.Rows = append(sh.Rows, head)
		for r := range int(float64(n)*perHousehold[l.Key]) + 1 {
			row := grid.Row{Num: int32(r + 2), Cells: make([]grid.Cell, 0, len(l.Columns))}
			for i := range l.Columns {
				raw, kind := sampleValue(s, &l.Columns[i], r)
				row.Cells = append(row.Cells, grid.Cell{Raw: raw, Kind: kind, Col: int32(i + 1)})
			}
			sh.Rows = append(sh.Rows, row)
		}
		b.Sheets = append(b.Sheets, sh)
	}
	return b
}

func sampleValue(s *spec.Spec, c *spec.Column, r int) (string, grid.Kind) {
	if l := s.Codes[c.Codes]; l != nil {
		return l.Values[r%len(l.Values)], grid.Text
	}
	switch c.Type {
	case "int":
		if c.Field == "seq" {
			return strconv.Itoa(r + 1), grid.Number
		}
		return strconv.Itoa(r%7 + 1), grid.Number
	case "year":
		return "2015", grid.Number
	case "decimal", "area", "percent":
		return strconv.Itoa(r%40) + ".5", grid.Number
	case "money":
		return strconv.Itoa(1000+r%9000) + ".25", grid.Number
	case "date":
		return strconv.Itoa(42370 + r%30), grid.Date
	case "yesno":
		return []string{"是", "否"}[r%2], grid.Text
	case "village":
		return fmt.Sprintf("第%d村", r/80), grid.Text
	case "id":
		return fmt.Sprintf("620521%04d0312%04d", 1930+r%80, r%10000), grid.Text
	case "phone":
		return fmt.Sprintf("138%08d", r), grid.Text
	case "name":
		return []string{"张", "王", "李", "赵"}[r%4] + string(rune(0x4E00+r%5000)), grid.Text
	case "code":
		return fmt.Sprintf("620521101201%04d", r), grid.Text
	case "text":
		if c.Field == "note" {
			return "", grid.Empty
		}
		return "第" + strconv.Itoa(r%12) + "组", grid.Text
	}
	return fmt.Sprintf("62270040%011d", r), grid.Text
}

// BenchmarkTownship decodes one clean township of the real county's size. The unit is what inflating the same parts with the standard
// library costs in the same run.
func BenchmarkTownship(b *testing.B) {
	s := load(b)
	town, err := generate.NewTown(s, generate.Full, 2)
	if err != nil {
		b.Fatal(err)
	}
	town.Next(nil)
	w := town.Next(nil)
	data, err := xlsx.Write(report.Handout(s, 2, w, report.HandoutOptions{Period: w.Period}))
	if err != nil {
		b.Fatal(err)
	}
	books, err := xlsx.Read("红堡镇.xlsx", data, xlsx.Options{})
	if err != nil {
		b.Fatal(err)
	}
	inflate := cost(b, func() { inflateAll(b, data) })
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		decode.Book(s, w.Period, &record.File{Name: "红堡镇.xlsx"}, books[0])
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(inflate), "×inflate")
}

// cost is the shortest of several runs.
func cost(b *testing.B, f func()) time.Duration {
	best := time.Hour
	for range 9 {
		start := time.Now()
		f()
		best = min(best, time.Since(start))
	}
	return best
}

func inflateAll(b *testing.B, data []byte) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err == nil {
			_, err = io.Copy(io.Discard, r)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCountyMemory reports what the records of the whole county hold: 20,800 households, 94,800 people, every sheet.
func BenchmarkCountyMemory(b *testing.B) {
	s := load(b)
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		var all [][]*record.Return
		for i := range 18 {
			g := township(s, s.Townships[i].Name(week.To), 1156)
			all = append(all, decode.Book(s, week, &record.File{Name: g.File}, g))
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB")
		runtime.KeepAlive(all)
	}
}
