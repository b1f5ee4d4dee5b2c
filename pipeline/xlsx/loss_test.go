package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"runtime"
	"strings"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// rowsXML is n rows of three numbers.
func rowsXML(n int) string {
	var b strings.Builder
	for r := 1; r <= n; r++ {
		fmt.Fprintf(&b, `<row r="%d"><c r="A%d"><v>1</v></c><c r="B%d" t="s"><v>1</v></c><c r="C%d"/></row>`, r, r, r, r)
	}
	return b.String()
}

// single is a workbook of one sheet with the given sheet part.
func single(part string) []byte {
	w := newWorkbook("台账")
	w["xl/worksheets/sheet1.xml"] = part
	return w.zip(nil)
}

func refusal(t *testing.T, data []byte) *Refusal {
	t.Helper()
	books, err := Read("红堡镇.xlsx", data, Options{})
	var r *Refusal
	if !errors.As(err, &r) {
		t.Fatalf("want a refusal, got %d books, error %v", len(books), err)
	}
	if r.Reason == "" || r.Remedy == "" || !strings.ContainsAny(r.Reason, "文件数据这引有内") {
		t.Errorf("reason %q, remedy %q are not for a clerk", r.Reason, r.Remedy)
	}
	return r
}

// Every case in which a common reader hands out part of the data, or other data, without an error.
func TestNothingIsSilentlyLost(t *testing.T) {
	good := rowsXML(500)
	cases := []struct {
		name, part, kind, cell string
	}{
		{"malformed in the middle", sheetXML(good + `<row r="501"><c r="A501"><v>1</c></row>` + `<row r="502"><c r="A502"><v>2</v></c></row>`), guard.Damaged, "A501"},
		{"part ends inside a row", sheetXML(good)[:20000], guard.Damaged, ""},
		{"no end of sheetData", strings.Replace(sheetXML(good), "</sheetData>", "", 1), guard.Damaged, ""},
		{"unknown entity", sheetXML(`<row r="1"><c r="A1" t="inlineStr"><is><t>&xxe;</t></is></c></row>`), guard.Damaged, "A1"},
		{"document type", `<!DOCTYPE x [<!ENTITY a "aaaa">]>` + sheetXML(good), guard.Damaged, ""},
		{"string number beyond the table", sheetXML(`<row r="7"><c r="B7" t="s"><v>2</v></c></row>`), guard.Damaged, "B7"},
		{"negative string number", sheetXML(`<row r="7"><c r="B7" t="s"><v>-1</v></c></row>`), guard.Damaged, "B7"},
		{"the same cell twice", sheetXML(`<row r="3"><c r="B3"><v>1</v></c><c r="B3"><v>2</v></c></row>`), guard.Damaged, "B3"},
		{"the same row twice", sheetXML(`<row r="3"><c r="B3"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>`), guard.Damaged, ""},
		{"cell in another row than it says", sheetXML(`<row r="3"><c r="B4"><v>1</v></c></row>`), guard.Damaged, "A3"},
		{"cells outside rows", sheetXML(`<c r="B4"><v>1</v></c>`), guard.Damaged, ""},
		{"cells in a wrapper", sheetXML(`<row r="1"><c r="A1"><v>1</v></c><mc:AlternateContent><mc:Choice><c r="B1"><v>2</v></c></mc:Choice></mc:AlternateContent></row>`), guard.Damaged, ""},
		{"row beyond the sheet", sheetXML(`<row r="1048577"><c><v>1</v></c></row>`), guard.Damaged, ""},
		{"column beyond the sheet", sheetXML(`<row r="1"><c r="XFE1"><v>1</v></c></row>`), guard.Damaged, "A1"},
		{"text behind the root", sheetXML(good) + "x", guard.Damaged, ""},
		{"a second root", sheetXML(good) + sheetXML(good), guard.Damaged, ""},
		{"not UTF-8", sheetXML("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\xC4\xE3</t></is></c></row>"), guard.Damaged, "A1"},
		{"boolean that is none", sheetXML(`<row r="1"><c r="A1" t="b"><v>7</v></c></row>`), guard.Damaged, "A1"},
		{"unknown cell type", sheetXML(`<row r="1"><c r="A1" t="q"><v>7</v></c></row>`), guard.Damaged, "A1"},
		{"two values in a cell", sheetXML(`<row r="1"><c r="A1"><v>7</v><v>8</v></c></row>`), guard.Damaged, "A1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := refusal(t, single(c.part))
			if r.Kind != c.kind || r.Sheet != "台账" || c.cell != "" && r.Cell != c.cell {
				t.Errorf("refused as %s in %s %s (%s), want %s at %s", r.Kind, r.Sheet, r.Cell, r.Detail, c.kind, c.cell)
			}
		})
	}
}

func TestOneDamagedSheetLeavesTheOthers(t *testing.T) {
	w := newWorkbook("账一", "账二", "账三")
	w["xl/worksheets/sheet1.xml"] = sheetXML(rowsXML(3))
	w["xl/worksheets/sheet2.xml"] = sheetXML(rowsXML(30))[:900]
	delete(w, "xl/worksheets/sheet3.xml")
	b := read(t, "x", w.zip(nil))
	if len(b.Sheets[0].Rows) != 3 || b.Sheets[0].Refused != "" {
		t.Errorf("the good sheet: %d rows, refused %q", len(b.Sheets[0].Rows), b.Sheets[0].Refused)
	}
	for i, name := range []string{"账二", "账三"} {
		s, n := b.Sheets[i+1], b.Notes[i]
		if len(s.Rows) != 0 || !strings.Contains(s.Refused, "损坏") || n.Kind != "damaged-sheet" || n.Sheet != name || n.Text != s.Refused {
			t.Errorf("%s: %d rows, refused %q, note %+v", name, len(s.Rows), s.Refused, n)
		}
	}
}

func TestTwoSheetsOfOnePart(t *testing.T) {
	w := newWorkbook("账一", "账二")
	w["xl/worksheets/sheet1.xml"] = sheetXML(rowsXML(3))
	w["xl/workbook.xml"] = strings.Replace(w["xl/workbook.xml"], `r:id="rId2"`, `r:id="rId1"`, 1)
	b := read(t, "x", w.zip(nil))
	if len(b.Sheets[0].Rows) != 3 || b.Sheets[1].Refused == "" {
		t.Errorf("the second sheet has %d rows, refused %q", len(b.Sheets[1].Rows), b.Sheets[1].Refused)
	}
}

// patch changes the first occurrence of old, which must be there.
func patch(t *testing.T, data []byte, old, new string) []byte {
	t.Helper()
	i := bytes.Index(data, []byte(old))
	if i < 0 || len(old) != len(new) {
		t.Fatalf("cannot patch %q", old)
	}
	data = bytes.Clone(data)
	copy(data[i:], new)
	return data
}

func TestDamagedContainers(t *testing.T) {
	stored := func() []byte {
		var buf bytes.Buffer
		z := zip.NewWriter(&buf)
		for name, part := range newWorkbook("台账") {
			if strings.HasSuffix(name, "sheet1.xml") {
				part = sheetXML(rowsXML(9))
			}
			w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
			if err == nil {
				_, err = io.WriteString(w, part)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return buf.Bytes()
	}()
	good := single(sheetXML(rowsXML(300)))
	for _, c := range []struct {
		name, kind string
		data       []byte
	}{
		{"one bit of a stored part flipped", guard.Damaged, patch(t, stored, `<c r="A5"><v>1</v>`, `<c r="A5"><v>3</v>`)},
		{"cut in the middle", guard.Truncated, good[:len(good)/2]},
		{"directory cut off", guard.Truncated, good[:len(good)-300]},
		{"two parts of one name", guard.Duplicate, twice(t)},
	} {
		if r := refusal(t, c.data); r.Kind != c.kind {
			t.Errorf("%s: refused as %s (%s), want %s", c.name, r.Kind, r.Detail, c.kind)
		}
	}
}

func twice(t *testing.T) []byte {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	w := newWorkbook("台账")
	w["xl/Worksheets/SHEET1.xml"] = sheetXML(rowsXML(2))
	for name, part := range w {
		f, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(f, part)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// lying packs a workbook whose directory states another size for the sheet than it has.
func lying(t *testing.T, part string, stated uint64) []byte {
	var buf, packed bytes.Buffer
	f, _ := flate.NewWriter(&packed, 6)
	if _, err := io.WriteString(f, part); err != nil {
		t.Fatal(err)
	}
	f.Close()
	z := zip.NewWriter(&buf)
	for name, p := range newWorkbook("台账") {
		if strings.HasSuffix(name, "sheet1.xml") {
			w, err := z.CreateRaw(&zip.FileHeader{Name: name, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE([]byte(part)), CompressedSize64: uint64(packed.Len()), UncompressedSize64: stated})
			if err == nil {
				_, err = w.Write(packed.Bytes())
			}
			if err != nil {
				t.Fatal(err)
			}
			continue
		}
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, p)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestSizesThatLie(t *testing.T) {
	part := sheetXML(rowsXML(100))
	for _, stated := range []uint64{1000, uint64(len(part)) - 1, uint64(len(part)) + 1, 1 << 40} {
		if r := refusal(t, lying(t, part, stated)); r.Kind != guard.Damaged {
			t.Errorf("%d bytes said to be %d: %s (%s)", len(part), stated, r.Kind, r.Detail)
		}
	}
}

// allocated is the memory that f asks for in all, an upper bound of what it needs at once.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestBombsCostLittle(t *testing.T) {
	spaces := bytes.Repeat([]byte(" "), 1<<20)
	bomb := newWorkbook("台账").zipWith("xl/worksheets/sheet1.xml", func(w io.Writer) {
		fmt.Fprint(w, strings.TrimSuffix(sheetXML(""), "</sheetData></worksheet>"))
		for range 20 {
			w.Write(spaces)
		}
		fmt.Fprint(w, "</sheetData></worksheet>")
	})
	blanks := newWorkbook("台账").zipWith("xl/worksheets/sheet1.xml", func(w io.Writer) {
		fmt.Fprint(w, strings.TrimSuffix(sheetXML(""), "</sheetData></worksheet>"))
		row := strings.Repeat(`<c s="6"/>`, 16384)
		for range 70 {
			fmt.Fprint(w, "<row>"+row+"</row>")
		}
		fmt.Fprint(w, "</sheetData></worksheet>")
	})
	merges := single(strings.Replace(sheetXML(rowsXML(3000)), "</sheetData>", "</sheetData><mergeCells>"+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 5000)+"</mergeCells>", 1))
	nested := single(sheetXML(strings.Repeat("<a>", 300)))
	for name, data := range map[string][]byte{"spaces": bomb, "blanks": blanks, "merges": merges, "nested": nested} {
		var r *Refusal
		used := allocated(func() {
			_, err := Read("x", data, Options{AtOnce: len(name) % 4, Limits: Limits{InputBytes: 1 << 30, XMLBytes: 1 << 30, Cells: 1_000_000, Ratio: 1 << 20, RatioFrom: 1 << 20, TokenBytes: 8 << 20, Entries: 100}})
			if !errors.As(err, &r) || r.Kind != guard.Bomb {
				t.Errorf("%s: %v", name, err)
			}
		})
		if used > 100<<20 {
			t.Errorf("%s: %d MB allocated before it was refused", name, used>>20)
		}
	}
	if _, err := Read("x", bomb, Options{Limits: Limits{InputBytes: 1 << 30, XMLBytes: 1 << 30, Cells: 1 << 30, Ratio: 100, RatioFrom: 1 << 20, TokenBytes: 1 << 30, Entries: 100}}); err == nil {
		t.Error("an inflation of 1000 to 1 is read")
	}
}

// zipWith packs the parts with one of them written by f, so that a bomb need not be held in memory.
func (p partFiles) zipWith(name string, f func(io.Writer)) []byte {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 1) })
	for n, part := range p {
		w, err := z.Create(n)
		if err != nil {
			panic(err)
		}
		if n == name {
			f(w)
		} else if _, err := io.WriteString(w, part); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return buf.Bytes()
}

func TestAMillionEmptyFormattedRows(t *testing.T) {
	data := newWorkbook("台账").zipWith("xl/worksheets/sheet1.xml", func(w io.Writer) {
		fmt.Fprint(w, strings.TrimSuffix(sheetXML(`<row r="1"><c r="A1"><v>5</v></c></row>`), "</sheetData></worksheet>"))
		some := []byte(strings.Repeat(`<row s="1" customFormat="1"/>`, 1<<10))
		for range 1<<10 - 1 {
			w.Write(some)
		}
		fmt.Fprint(w, "</sheetData></worksheet>")
	})
	var b *grid.Book
	used := allocated(func() { b = read(t, "x", data) })
	if len(b.Sheets[0].Rows) != 1 || used > 20<<20 {
		t.Errorf("%d rows kept, %d MB allocated", len(b.Sheets[0].Rows), used>>20)
	}
}

func TestNumbersBeyondTheFile(t *testing.T) {
	data := single(sheetXML(rowsXML(20)))
	// The offset of the directory, four bytes into the end record's last fields.
	i := bytes.LastIndex(data, []byte("PK\x05\x06"))
	data = bytes.Clone(data)
	binary.LittleEndian.PutUint32(data[i+16:], 1<<30)
	refusal(t, data)
}
