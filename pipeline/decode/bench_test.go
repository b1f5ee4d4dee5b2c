package decode_test

import (
	"fmt"
	"runtime"
	"strconv"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// perHousehold is about how many rows of each sheet the county has for one household.
var perHousehold = map[string]float64{"household": 1, "member": 4.56, "measure": 2, "income": 1, "archive": 1, "acceptance": 0.3, "village": 0.0125, "gift": 0.0875,
	"letter": 1, "cadre": 0.05, "visit": 1, "correction": 0.02}

// township is a clean workbook of n households with every sheet and column of the layouts.
func township(s *spec.Spec, name string, n int) *grid.Book {
	b := &grid.Book{File: name + ".xlsx"}
	for _, l := range s.Layouts[1:] {
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

func cells(b *grid.Book) int {
	n := 0
	for _, s := range b.Sheets {
		for _, r := range s.Rows {
			n += len(r.Cells)
		}
	}
	return n
}

// BenchmarkTownship decodes one clean township of the real county's size; walk is what merely looking at every cell costs.
func BenchmarkTownship(b *testing.B) {
	s := load(b)
	g := township(s, "红堡镇", 1156)
	n := cells(g)
	b.Run("walk", func(b *testing.B) {
		sum := 0
		for b.Loop() {
			for _, sh := range g.Sheets {
				for i := range sh.Rows {
					for k := range sh.Rows[i].Cells {
						c := &sh.Rows[i].Cells[k]
						for j := range len(c.Raw) {
							sum += int(c.Raw[j])
						}
					}
				}
			}
		}
		runtime.KeepAlive(sum)
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/cell")
	})
	b.Run("decode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			decode.Book(s, week, &record.File{Name: g.File}, g)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/cell")
	})
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
