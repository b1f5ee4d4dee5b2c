package write

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/conform"
)

// ledger is a workbook that uses everything a sheet can have.
func ledger() *book.Book {
	total := &book.Sheet{
		Name: "三本账[核对]", HeadRows: 3, HeadCols: 1, Tab: book.Accent,
		Merges: []book.Area{book.Span(1, 1, 5, 1)},
		Rows: []book.Row{
			{Height: 30, Cells: []book.Cell{book.Str("清水县精准扶贫三本账核对表").As(book.Title)}},
			{Cells: []book.Cell{book.Str("单位：户、元").As(book.Subtitle)}},
			{Cells: []book.Cell{book.Str("乡镇").As(book.Head), book.Str("户数").As(book.Head), book.Str("金额").As(book.Head), book.Str("比例").As(book.Head), book.Str("身份证号").As(book.Head)}},
			{Cells: []book.Cell{book.Str("红堡镇"), book.Int(1200), book.Yuan(123456789), book.Rate(1, 3), book.ID("620521198001010019")}},
			{Cells: []book.Cell{book.Str("=1+1"), book.Int(800), book.Yuan(-50), book.Rate(1, 0), book.Str("_x0041_ <b>&\x01\n末行").Toned(book.Bad)}},
			{Cells: []book.Cell{book.Str("合计").As(book.Total), book.Int(2000).Calc("=SUM(B4:B5)").As(book.Total), book.Yuan(123456739).Calc("SUM(C4:C5)").As(book.Total)}},
		},
		Filter:     book.Span(1, 3, 5, 5),
		Conditions: []book.Condition{{Area: book.Span(2, 4, 2, 5), Kind: book.Bars}, {Area: book.Span(3, 4, 3, 5), Kind: book.Scale}, {Area: book.Down(2, 4), Kind: book.Below, Value: "900", Tone: book.Warn}},
		Comments:   []book.Comment{{Cell: book.At(2, 4), Author: "县扶贫办", Text: "与账二不一致"}},
		Charts: []book.Chart{
			{Kind: book.BarChart, Title: "各乡镇户数", Categories: book.Span(1, 4, 1, 5), Series: []book.Series{{Name: "户数", Values: book.Span(2, 4, 2, 5)}}, Place: book.Span(7, 2, 13, 14), Labels: true, Unit: "户"},
			{Kind: book.LineChart, Title: "走势", Categories: book.Span(1, 4, 1, 5), Series: []book.Series{{Name: "户数", Values: book.Span(2, 4, 2, 5)}, {Name: "金额", Values: book.Span(3, 4, 3, 5)}}, Place: book.Span(7, 16, 13, 30)},
			{Kind: book.StackedChart, Categories: book.Span(1, 4, 1, 5), Series: []book.Series{{Name: "户数", Values: book.Span(2, 4, 2, 5)}, {Name: "金额", Values: book.Span(3, 4, 3, 5)}}, Place: book.Span(1, 16, 6, 30)},
		},
		Print: book.Print{Landscape: true, Header: book.Band{Right: "第{page}页 R&D"}, Centered: true},
	}
	index := &book.Sheet{Name: "目录", NoGrid: true, Rows: []book.Row{
		{Cells: []book.Cell{book.Str("三本账").As(book.Plain).To("三本账[核对]", book.At(2, 4))}},
	}}
	form := &book.Sheet{
		Name: "整改", Protected: true, HeadRows: 1,
		Columns: []book.Column{{Width: 12}, {Width: 20, Style: book.Style{Role: book.Answer, Format: book.AsText}}},
		Rows: []book.Row{{Cells: []book.Cell{book.Str("序号").As(book.Head), book.Str("原因").As(book.Head)}},
			{Cells: []book.Cell{book.Int(1), book.Cell{}.As(book.Answer)}}},
		Validations: []book.Validation{
			{Area: book.Span(2, 2, 2, 100), Allow: book.List, Items: []string{"已整改", "属实，不改", "待核实"}, Title: "整改情况", Hint: "从下拉中选", Strict: true, Error: "只能选下拉中的一项"},
			{Area: book.Span(3, 2, 3, 100), Allow: book.DateValue, Min: "2016-01-01", Max: "2016-12-31"},
			{Area: book.Span(4, 2, 4, 100), Allow: book.List, Items: []string{"是", "否"}},
		},
	}
	return &book.Book{Title: "县级台账", Sheets: []*book.Sheet{index, total, form}, Names: []book.Name{{Name: "乡镇表", Sheet: "三本账[核对]", Area: book.Down(1, 4)}}}
}

func bytesOf(t testing.TB, b *book.Book, rows int) []byte {
	t.Helper()
	return bytesWith(t, b, rows, nil)
}

func bytesWith(t testing.TB, b *book.Book, rows int, m *Memory) []byte {
	t.Helper()
	z, err := build(b, rows, m)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := z.Finish(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func partsOf(t testing.TB, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(content)
	}
	return parts
}

func TestWorkbookConforms(t *testing.T) {
	for _, rows := range []int{maxRows, 5} {
		for _, bad := range conform.Check(bytesOf(t, ledger(), rows)) {
			t.Errorf("with %d rows a sheet: %s", rows, bad)
		}
	}
}

func TestEqualBooksGiveEqualBytes(t *testing.T) {
	if !bytes.Equal(bytesOf(t, ledger(), maxRows), bytesOf(t, ledger(), maxRows)) {
		t.Error("two writings of the same book differ")
	}
}
