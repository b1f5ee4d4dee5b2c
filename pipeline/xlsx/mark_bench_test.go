package xlsx

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"
	"time"

	"github.com/klauspost/compress/flate"
	"github.com/xuri/excelize/v2"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/deflate"
	"guatu/pipeline/xlsx/splice"
)

// touched is the sheet that the benchmark marks.
const touched = "xl/worksheets/sheet1.xml"

// BenchmarkMark marks 500 cells of one sheet of each township's file, each with a comment, and reports its CPU time as a ratio to
//
//	x-copy-raw        copying the members as they are compressed, which reads none of them
//	x-patch           "member-copy patch" as the design notes measure it: all members copied but the touched sheet, which is inflated,
//	                  changed in 500 places and deflated again; neither comments nor index
//	x-copy-members    copying the members by inflating and deflating each
//	excelize-x        (the other way round) excelize: open, restyle 500 cells, add 500 comments, write
//
// The goal is three times copying the members. It is met by x-patch and x-copy-members and cannot be met by x-copy-raw: a cell is
// found only in the inflated sheet, and inflating the touched sheet alone is inflate/raw times a raw copy of the whole file. The
// sheet is therefore inflated once, by an inflater of our own, and not deflated again: splice keeps its matches.
//
// The real county (GUATU_BENCH_HOUSEHOLDS=1700: 1.5 MB and 11 MB of XML a file, 2.6 MB of it touched), one core:
// 15 ms a file; 0.2 x-copy-members, 0.7 x-patch, 22 x-copy-raw with inflate/raw 4.0; excelize takes 34 times as long. Of the 15 ms
// about 3 are inflating, 4 patching the stream, the rest the 500 comments with their boxes and the index.
func BenchmarkMark(b *testing.B) {
	files := county(b, countySize(b))[:6]
	var mark, raw, patch, members, inflate, foreign time.Duration
	for b.Loop() {
		mark += spent(3, func() { markAll(b, files) })
		raw += spent(3, func() { copyAll(b, files, nil) })
		patch += spent(3, func() { copyAll(b, files, patched) })
		members += spent(1, func() {
			for _, data := range files {
				deflateAll(b, xmlOf(b, data))
			}
		})
		inflate += spent(3, func() { inflateTouched(b, files) })
		foreign += spent(1, func() { excelizeMark(b, files[0]) }) * time.Duration(len(files))
	}
	b.ReportMetric(float64(mark)/float64(raw), "x-copy-raw")
	b.ReportMetric(float64(mark)/float64(patch), "x-patch")
	b.ReportMetric(float64(mark)/float64(members), "x-copy-members")
	b.ReportMetric(float64(inflate)/float64(raw), "inflate/raw")
	b.ReportMetric(float64(foreign)/float64(mark), "excelize-x")
	b.ReportMetric(float64(mark.Microseconds())/1000/float64(b.N)/float64(len(files)), "cpu-ms/file")
}

func markAll(b testing.TB, files [][]byte) {
	for _, data := range files {
		var cells []MarkCell
		for i := range 500 {
			cells = append(cells, MarkCell{Sheet: "贫困户台账", Cell: book.A1(2+i%30, 3+i), Severity: "错误", Message: "与成员表不一致", Want: "5"})
		}
		m, err := Mark(data, cells, MarkOptions{})
		if err != nil {
			b.Fatal(err)
		}
		if m.Cells != 500 {
			b.Fatalf("%d cells marked: %v", m.Cells, m.Missed[0])
		}
	}
}

// copyAll copies the members raw, but for the touched sheet where change is given.
func copyAll(b testing.TB, files [][]byte, change func([]byte) []byte) {
	for _, data := range files {
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			b.Fatal(err)
		}
		var out bytes.Buffer
		w := zip.NewWriter(&out)
		w.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return deflate.NewWriter(w), nil })
		for _, f := range z.File {
			if change == nil || f.Name != touched {
				err = w.Copy(f)
			} else {
				err = changeMember(w, f, change)
			}
			if err != nil {
				b.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func changeMember(w *zip.Writer, f *zip.File, change func([]byte) []byte) error {
	raw, err := f.OpenRaw()
	if err != nil {
		return err
	}
	data := make([]byte, f.UncompressedSize64)
	if _, err := io.ReadFull(flate.NewReader(raw), data); err != nil {
		return err
	}
	to, err := w.Create(f.Name)
	if err != nil {
		return err
	}
	_, err = to.Write(change(data))
	return err
}

func patched(data []byte) []byte { return bytes.Replace(data, []byte(`s="1"`), []byte(`s="31"`), 500) }

func inflateTouched(b testing.TB, files [][]byte) {
	for _, data := range files {
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			b.Fatal(err)
		}
		for _, f := range z.File {
			if f.Name != touched {
				continue
			}
			at, err := f.DataOffset()
			if err != nil {
				b.Fatal(err)
			}
			if _, err := splice.Open(data[at:at+int64(f.CompressedSize64)], int(f.UncompressedSize64)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// excelizeMark does the same through excelize; the style is made once, for it is lossy as well as slow (GetStyle and NewStyle).
func excelizeMark(b testing.TB, data []byte) {
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		b.Fatal(err)
	}
	style, err := f.NewStyle(&excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFB3B1"}}})
	if err != nil {
		b.Fatal(err)
	}
	for i := range 500 {
		cell := book.A1(2+i%30, 3+i)
		if err := f.SetCellStyle("贫困户台账", cell, cell, style); err != nil {
			b.Fatal(err)
		}
		if err := f.AddComment("贫困户台账", excelize.Comment{Cell: cell, Author: "guatu", Text: "与成员表不一致，应为5"}); err != nil {
			b.Fatal(err)
		}
	}
	if err := f.Write(io.Discard); err != nil {
		b.Fatal(err)
	}
}
