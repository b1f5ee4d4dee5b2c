package xlsx

import (
	"archive/zip"
	"bytes"
	"io"
	"strconv"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/deflate"
)

// registerColumns is the width of the widest register.
const registerColumns = 47

// registerRow fills cells with what a register holds: places and words that occur again, names and numbers that do not.
func registerRow(cells []book.Cell, n int) []book.Cell {
	cells = cells[:0]
	id := "620521" + strconv.Itoa(19400101+n%600000) + strconv.Itoa(1000+n%9000)
	for i := range registerColumns {
		var c book.Cell
		switch i % 8 {
		case 0:
			c = book.ID(id)
		case 1:
			c = book.Str([]string{"红堡镇", "永清镇", "白驼镇", "金集镇"}[n%4])
		case 2:
			c = book.Str("户主" + strconv.Itoa(n*7+i))
		case 3, 4:
			c = book.Yuan(int64(n*131+i*17) % 9999999)
		case 5:
			c = book.Int(int64(n+i) % 97)
		case 6:
			c = book.Str([]string{"因病", "因学", "缺劳力", "缺资金"}[(n+i)%4])
		case 7:
			c = book.Cell{Kind: book.Date, Value: "2015-0" + strconv.Itoa(1+(n+i)%9) + "-15", Style: book.Style{Format: book.DateOnly}}
		}
		cells = append(cells, c.As(book.Data))
	}
	return cells
}

// register is a register of so many rows, none of which is held.
func register(rows int) *book.Book {
	heads := make([]book.Cell, registerColumns)
	for i := range heads {
		heads[i] = book.Str("指标" + strconv.Itoa(i+1)).As(book.Head)
	}
	s := &book.Sheet{Name: "登记册", HeadRows: 1, Rows: []book.Row{{Cells: heads}}, Filter: book.Span(1, 1, registerColumns, book.OpenEnd)}
	s.Stream = func(yield func(book.Row) bool) {
		var cells []book.Cell
		for n := range rows {
			if cells = registerRow(cells, n); !yield(book.Row{Cells: cells}) {
				return
			}
		}
	}
	return &book.Book{Sheets: []*book.Sheet{s}}
}

// xmlOf is what the parts of a workbook hold.
func xmlOf(b testing.TB, data []byte) [][]byte {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		b.Fatal(err)
	}
	var list [][]byte
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			b.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			b.Fatal(err)
		}
		list = append(list, content)
	}
	return list
}

func deflateAll(b testing.TB, list [][]byte) {
	for _, content := range list {
		w := deflate.NewWriter(io.Discard)
		if _, err := w.Write(content); err != nil {
			b.Fatal(err)
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkWrite writes a register and reports its CPU time as a ratio to deflating the same XML in the same run.
func BenchmarkWrite(b *testing.B) {
	rows := 18 * countySize(b)
	var write, comp time.Duration
	size := 0
	b.ReportAllocs()
	for b.Loop() {
		var data []byte
		write += spent(1, func() {
			var err error
			if data, err = Write(register(rows)); err != nil {
				b.Fatal(err)
			}
		})
		size = len(data)
		list := xmlOf(b, data)
		comp += spent(1, func() { deflateAll(b, list) })
	}
	b.ReportMetric(float64(write)/float64(comp), "x-deflate")
	b.ReportMetric(float64(write)/float64(b.N)/float64(rows*registerColumns), "cpu-ns/cell")
	b.ReportMetric(float64(size)/float64(rows*registerColumns), "zip-B/cell")
}

// BenchmarkWriteBesideExcelize reports how many times the CPU of ours excelize takes for the same cells.
func BenchmarkWriteBesideExcelize(b *testing.B) {
	rows := 3 * countySize(b)
	var write, stream, cells time.Duration
	for b.Loop() {
		write += spent(3, func() {
			if _, err := Write(register(rows)); err != nil {
				b.Fatal(err)
			}
		})
		stream += spent(1, func() { excelizeStream(b, rows) })
		cells += spent(1, func() { excelizeCells(b, rows) })
	}
	b.ReportMetric(float64(stream)/float64(write), "x-StreamWriter")
	b.ReportMetric(float64(cells)/float64(write), "x-SetCell")
}

func excelizeStream(b testing.TB, rows int) {
	f := excelize.NewFile()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		b.Fatal(err)
	}
	style, err := f.NewStyle(&excelize.Style{NumFmt: 4})
	if err != nil {
		b.Fatal(err)
	}
	var cells []book.Cell
	for n := range rows {
		cells = registerRow(cells, n)
		values := make([]any, len(cells))
		for i := range cells {
			values[i] = excelize.Cell{StyleID: style, Value: excelizeValue(&cells[i])}
		}
		if err := w.SetRow("A"+strconv.Itoa(n+1), values); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Write(io.Discard); err != nil {
		b.Fatal(err)
	}
}

func excelizeCells(b testing.TB, rows int) {
	f := excelize.NewFile()
	style, err := f.NewStyle(&excelize.Style{NumFmt: 4})
	if err != nil {
		b.Fatal(err)
	}
	var cells []book.Cell
	for n := range rows {
		cells = registerRow(cells, n)
		for i := range cells {
			ref := book.A1(i+1, n+1)
			if err := f.SetCellValue("Sheet1", ref, excelizeValue(&cells[i])); err != nil {
				b.Fatal(err)
			}
			if err := f.SetCellStyle("Sheet1", ref, ref, style); err != nil {
				b.Fatal(err)
			}
		}
	}
	if err := f.Write(io.Discard); err != nil {
		b.Fatal(err)
	}
}

func excelizeValue(c *book.Cell) any {
	if c.Kind != book.Number {
		return c.Value
	}
	v, err := strconv.ParseFloat(c.Value, 64)
	if err != nil {
		return c.Value
	}
	return v
}
