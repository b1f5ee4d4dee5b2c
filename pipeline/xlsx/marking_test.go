package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"guatu/pipeline/book"
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/conform"
	"guatu/pipeline/xlsx/ooxml"
	"guatu/pipeline/xlsx/parts"
)

// sentBook is a workbook as a township might send it.
func sentBook() *book.Book {
	return &book.Book{Sheets: []*book.Sheet{
		{Name: "账一 基本情况", HeadRows: 2, Merges: []book.Area{book.Span(1, 1, 3, 1)},
			Comments: []book.Comment{{Cell: book.At(1, 3), Author: "驻村干部", Text: "户主已更换"}},
			Rows: []book.Row{
				{Cells: []book.Cell{book.Str("贫困户台账").As(book.Title)}},
				{Cells: []book.Cell{book.Str("户主").As(book.Head), book.Str("人口").As(book.Head), book.Str("识别日期").As(book.Head)}},
				{Cells: []book.Cell{book.Str("张三"), book.Int(4), book.Num("42405", book.DateOnly)}},
				{Cells: []book.Cell{book.Str("李四").Toned(book.Warn), book.Int(3), book.Cell{}}},
				{Cells: []book.Cell{book.Str("合计"), book.Int(7).Calc("SUM(B3:B4)")}},
			}},
		{Name: "张沟村", Rows: []book.Row{{Cells: []book.Cell{book.ID("620521198001010019"), book.Str("=1+1"), {Kind: book.Bool, Value: "1"}}}}},
	}}
}

var problems = []MarkCell{
	{Sheet: "账一 基本情况", Cell: "A3", No: "W06-001", Severity: "错误", Message: "户主与成员表不符"},
	{Sheet: "账一 基本情况", Cell: "A4", Severity: "疑点", Message: "户主不在成员表"},
	{Sheet: "账一 基本情况", Cell: "B4", Severity: "错误", Message: "人口数与成员表不一致", Want: "5"},
	{Sheet: "账一 基本情况", Cell: "C4", Severity: "错误", Message: "识别日期为空"},
	{Sheet: "张沟村", Cell: "A9", Severity: "提示", Message: "缺少村情"},
}

func written(t *testing.T, b *book.Book) []byte {
	t.Helper()
	data, err := Write(b)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func readOne(t *testing.T, data []byte) *grid.Book {
	t.Helper()
	books, err := Read("红堡镇.xlsx", data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return books[0]
}

// withMarks reads a workbook the way Read does, but for taking the marks off first.
func withMarks(t *testing.T, data []byte) *grid.Book {
	t.Helper()
	arc, err := parts.Open(data, DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	b, err := ooxml.Read(arc, DefaultLimits(), 1)
	if err != nil {
		t.Fatal(err)
	}
	b.File = "红堡镇.xlsx"
	return b
}

// content is what decode makes records of: values and places, without looks, empty cells and the index of problems.
func content(b *grid.Book) string {
	out := &grid.Book{Container: b.Container}
	for _, s := range b.Sheets {
		if s.Name == "问题清单" {
			continue
		}
		c := &grid.Sheet{Name: s.Name, Visibility: s.Visibility, Merges: s.Merges, Refused: s.Refused}
		for _, r := range s.Rows {
			row := grid.Row{Num: r.Num, Hidden: r.Hidden}
			for _, cell := range r.Cells {
				if cell.Kind != grid.Empty {
					cell.Mark &^= grid.Coloured | grid.HasComment
					row.Cells = append(row.Cells, cell)
				}
			}
			if len(row.Cells) > 0 {
				c.Rows = append(c.Rows, row)
			}
		}
		out.Sheets = append(out.Sheets, c)
	}
	return grid.Format(out)
}

func TestMarkedFileReadsTheSame(t *testing.T) {
	original := written(t, sentBook())
	m, err := Mark(original, problems, MarkOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(content(readOne(t, original)), content(withMarks(t, m.Data))); d != "" {
		t.Error(d)
	}
	for _, bad := range conform.Check(m.Data) {
		t.Error(bad)
	}
}

func TestForeignMarkedFilesReadTheSame(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(corpusDir(t), "*.xls[xm]"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		books, err := Read(file, data, Options{})
		if err != nil || len(books) != 1 || len(data) > 30<<10 {
			continue
		}
		var cells []MarkCell
		for _, s := range books[0].Sheets {
			cells = append(cells, MarkCell{Sheet: s.Name, Cell: "A1", Message: "一"}, MarkCell{Sheet: s.Name, Cell: "C3", Message: "二"}, MarkCell{Sheet: s.Name, Cell: "H77", Message: "三"})
		}
		m, err := Mark(data, cells, MarkOptions{})
		if err != nil {
			continue // refusals are counted where marking is tested
		}
		n++
		if d := cmp.Diff(content(books[0]), content(withMarks(t, m.Data))); d != "" {
			t.Errorf("%s: %.500s", filepath.Base(file), d)
		}
	}
	if n < 50 {
		t.Errorf("only %d workbooks were compared", n)
	}
}

// resaved is what a program that parses and rebuilds the whole workbook makes of it.
func resaved(t *testing.T, data []byte) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SetCellValue("张沟村", "D1", "已改"); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestReturnedFileReadsAsIfNeverMarked(t *testing.T) {
	original := written(t, sentBook())
	m, err := Mark(original, problems, MarkOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(grid.Format(readOne(t, original)), grid.Format(readOne(t, m.Data))); d != "" {
		t.Errorf("untouched: %s", d)
	}
	// Saved by another program, only the empty cells that were added to carry a mark are left.
	want, got := readOne(t, resaved(t, original)), readOne(t, resaved(t, m.Data))
	if len(got.Sheets) != len(want.Sheets) {
		t.Errorf("%d sheets, want %d", len(got.Sheets), len(want.Sheets))
	}
	if d := cmp.Diff(content(want), content(got)); d != "" {
		t.Errorf("saved: %s", d)
	}
	for _, r := range got.Sheets[0].Rows[3:] {
		for _, c := range r.Cells {
			if c.Mark&grid.HasComment != 0 || c.Mark&grid.Coloured != 0 && c.Col != 1 {
				t.Errorf("row %d: %+v", r.Num, c)
			}
		}
	}
}

func TestMarksComeOffAfterAnotherProgramSaved(t *testing.T) {
	original := written(t, sentBook())
	m, err := Mark(original, problems, MarkOptions{})
	if err != nil {
		t.Fatal(err)
	}
	clean, err := Strip(resaved(t, m.Data))
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range conform.Check(clean) {
		t.Error(bad)
	}
	got, want := readOne(t, clean), readOne(t, resaved(t, original))
	// Empty cells that were added to carry a mark stay; all else, looks included, is as if it had never been marked.
	for _, b := range []*grid.Book{got, want} {
		for _, s := range b.Sheets {
			for i := range s.Rows {
				s.Rows[i].Cells = dropEmpty(s.Rows[i].Cells)
			}
		}
	}
	if d := cmp.Diff(grid.Format(want), strings.ReplaceAll(grid.Format(got), "9 |\n", "")); d != "" {
		t.Error(d)
	}
}

func dropEmpty(cells []grid.Cell) []grid.Cell {
	var kept []grid.Cell
	for _, c := range cells {
		if c.Kind != grid.Empty {
			kept = append(kept, c)
		}
	}
	return kept
}

func TestSecondMarkingAfterResaveKeepsOneIndex(t *testing.T) {
	m, err := Mark(written(t, sentBook()), problems, MarkOptions{})
	if err != nil {
		t.Fatal(err)
	}
	again, err := Mark(resaved(t, m.Data), problems[:1], MarkOptions{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(again.Data))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"账一 基本情况", "张沟村", "问题清单"}, f.GetSheetList()); d != "" {
		t.Error(d)
	}
	if bytes.Contains(part(t, again.Data, "xl/comments1.xml"), []byte("人口数")) {
		t.Error("B4 still has its comment")
	}
}

// A file that was marked and is marked again with the same findings has the same bytes, in the third round too.
func TestMarkingAMarkedFileGivesTheSameBytes(t *testing.T) {
	sent := written(t, sentBook())
	for name, data := range map[string][]byte{"as written": sent, "as another program saved it": resaved(t, sent)} {
		first, err := Mark(data, problems, MarkOptions{})
		if err != nil {
			t.Fatal(err)
		}
		last := first.Data
		for round := 2; round <= 3; round++ {
			again, err := Mark(last, problems, MarkOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(first.Data, again.Data) {
				t.Errorf("%s: marking %d differs from the first (%d and %d bytes)", name, round, len(again.Data), len(first.Data))
			}
			last = again.Data
		}
	}
}

func TestMarkedCopyHoldsTheSameCells(t *testing.T) {
	source := readOne(t, written(t, sentBook()))
	source.Sheets[1].Name = "一个长得超过三十一个字的文件名被当成了表名的文本文件张沟村[1]"
	cells := append([]MarkCell{{Sheet: source.Sheets[1].Name, Cell: "B1", Message: "像公式"}}, problems[:4]...)
	m, err := MarkedCopy(source, cells, MarkOptions{Note: "0938-0000000"})
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Missed) > 0 {
		t.Errorf("missed %v", m.Missed)
	}
	for _, bad := range conform.Check(m.Data) {
		t.Error(bad)
	}
	got := readOne(t, m.Data)
	got.Sheets[1].Name = source.Sheets[1].Name
	plain := func(b *grid.Book) string { return strings.ReplaceAll(content(b), " {formula}", "") }
	if d := cmp.Diff(plain(source), plain(got)); d != "" {
		t.Error(d)
	}
	if c, _ := withMarks(t, m.Data).Sheets[0].Rows[3].At(3); c.Mark&(grid.Coloured|grid.HasComment) != grid.Coloured|grid.HasComment {
		t.Errorf("C4 is not marked: %+v", c)
	}
}

func TestAnyWorkbookThatCanBeReadCanBeCopied(t *testing.T) {
	source, err := grid.Parse(`== 坏
-- hidden
-- merges A1:B1 B1:C2 D4
3 | 甲 | #REF! | #怪 | TRUE | 1e5 | =? | @42405
== 坏
-- veryhidden
7 | | | 乙`)
	if err != nil {
		t.Fatal(err)
	}
	m, err := MarkedCopy(source, []MarkCell{{Sheet: "坏", Cell: "B2", Message: "合并"}}, MarkOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range conform.Check(m.Data) {
		t.Error(bad)
	}
	want := "== 坏\n-- merges A1:B1\n3 | 甲 | #REF! | #怪 | TRUE | 1e5 | | @42405\n== 坏（2）\n-- hidden\n7 | | | 乙\n"
	got := readOne(t, m.Data)
	got.File, got.Container = "", ""
	if d := cmp.Diff(want, strings.TrimPrefix(content(got), "@@  | \n")); d != "" {
		t.Error(d)
	}
}

func TestFileOfABundleIsMarkedAsItWasPacked(t *testing.T) {
	original := written(t, sentBook())
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	// 红堡镇.xlsx in GBK, as packers on Chinese Windows write it.
	w, err := z.CreateHeader(&zip.FileHeader{Name: "\xba\xec\xb1\xa4\xd5\xf2.xlsx", NonUTF8: true, Method: zip.Deflate})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(original); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	books, err := Read("报表.zip", out.Bytes(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if books[0].File != "报表.zip/红堡镇.xlsx" {
		t.Fatalf("the bundle holds %s", books[0].File)
	}
	got, err := FromBundle("报表.zip", out.Bytes(), books[0].File)
	if err != nil || !bytes.Equal(got, original) {
		t.Errorf("%d bytes of %d, %v", len(got), len(original), err)
	}
	var r *Refusal
	if _, err := FromBundle("报表.zip", out.Bytes(), "报表.zip/没有.xlsx"); !errors.As(err, &r) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// part is the contents of one part.
func part(t *testing.T, data []byte, name string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	content, err := fs.ReadFile(z, name)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
