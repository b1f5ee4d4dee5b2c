package xlsx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// countySize is the number of households a township in the benchmark's county has: 1700 is the real county, a tenth the default.
func countySize(b testing.TB) int {
	if s := os.Getenv("GUATU_BENCH_HOUSEHOLDS"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			b.Fatalf("GUATU_BENCH_HOUSEHOLDS=%q", s)
		}
		return n
	}
	return 170
}

// county returns 18 workbooks in the form Excel writes: shared strings with phonetic settings, styles, formulas with
// values, a frozen pane. They are made once and kept in the temporary directory.
func county(b testing.TB, households int) [][]byte {
	dir := filepath.Join(os.TempDir(), fmt.Sprintf("guatu-bench-v4-%d", households))
	files := make([][]byte, 18)
	for i := range files {
		path := filepath.Join(dir, fmt.Sprintf("%02d.xlsx", i))
		data, err := os.ReadFile(path)
		if err != nil {
			data = township(uint64(i), households)
			if err := os.MkdirAll(dir, 0o755); err != nil {
				b.Fatal(err)
			}
			if err := os.WriteFile(path, data, 0o644); err != nil {
				b.Fatal(err)
			}
		}
		files[i] = data
	}
	return files
}

// maker writes the parts of one workbook.
type maker struct {
	rnd     *rand.Rand
	strings map[string]int
	sst     bytes.Buffer
	uses    int
}

func (m *maker) shared(s string) int {
	m.uses++
	if i, ok := m.strings[s]; ok {
		return i
	}
	i := len(m.strings)
	m.strings[s] = i
	fmt.Fprintf(&m.sst, `<si><t>%s</t><phoneticPr fontId="1" type="noConversion"/></si>`, s)
	return i
}

func (m *maker) cell(w *bytes.Buffer, col, row, kind int) {
	ref := letters(col) + strconv.Itoa(row)
	pick := func(list ...string) string { return list[m.rnd.IntN(len(list))] }
	text := func(s string) { fmt.Fprintf(w, `<c r="%s" s="1" t="s"><v>%d</v></c>`, ref, m.shared(s)) }
	switch kind {
	case 0:
		fmt.Fprintf(w, `<c r="%s" s="1"><v>%d</v></c>`, ref, row)
	case 1:
		text(pick("张", "王", "李", "赵", "刘", "马") + pick("建国", "秀英", "明", "小兰", "永强", "玉梅", "海", "军") + strconv.Itoa(m.rnd.IntN(40)))
	case 2:
		text(fmt.Sprintf("62052219%02d%02d%02d%04d", 30+m.rnd.IntN(70), 1+m.rnd.IntN(12), 1+m.rnd.IntN(28), m.rnd.IntN(10000)))
	case 3:
		text(fmt.Sprintf("138%08d", m.rnd.IntN(100000000)))
	case 4:
		fmt.Fprintf(w, `<c r="%s" s="2"><v>%d</v></c>`, ref, 41000+m.rnd.IntN(1500))
	case 5:
		fmt.Fprintf(w, `<c r="%s" s="1"><v>%d.%d</v></c>`, ref, m.rnd.IntN(20000), m.rnd.IntN(100))
	case 6:
		fmt.Fprintf(w, `<c r="%s" s="1"><f>SUM(F%d:H%d)</f><v>%d</v></c>`, ref, row, row, m.rnd.IntN(60000))
	case 7:
		text(pick("因病", "因灾", "因学", "缺技术", "缺劳力", "缺资金", "交通条件落后"))
	case 8:
		text(pick("是", "否"))
	case 9:
		fmt.Fprintf(w, `<c r="%s" s="1"/>`, ref)
	default:
		text("红堡镇第" + strconv.Itoa(m.rnd.IntN(20)) + "村")
	}
}

var householdKinds = []int{0, 10, 10, 2, 1, 2, 3, 0, 5, 7, 7, 4, 5, 5, 8, 8, 8, 5, 5, 6, 6, 5, 5, 5, 5, 8, 8, 4, 4, 10, 1, 3, 8, 8, 7, 5, 5, 9, 9, 10}
var memberKinds = []int{0, 10, 2, 1, 2, 7, 8, 4, 7, 8, 8, 5, 5, 10, 7, 8, 6, 8, 4, 3, 9, 8, 8, 5, 10}

func (m *maker) sheet(n int, kinds []int) []byte {
	var w bytes.Buffer
	fmt.Fprintf(&w, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+`<worksheet xmlns="%s"><dimension ref="A1:%s%d"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><sheetData>`, mainNS, letters(len(kinds)), n+3)
	for row := 1; row <= n+3; row++ {
		fmt.Fprintf(&w, `<row r="%d" spans="1:%d">`, row, len(kinds))
		for i, k := range kinds {
			if row <= 3 {
				k = 7
			}
			m.cell(&w, i+1, row, k)
		}
		w.WriteString(`</row>`)
	}
	w.WriteString(`</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`)
	return w.Bytes()
}

const mainNS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

func township(seed uint64, households int) []byte {
	m := &maker{rnd: rand.New(rand.NewPCG(seed, 853)), strings: map[string]int{}}
	w := newWorkbook("贫困户台账", "家庭成员")
	w["xl/worksheets/sheet1.xml"] = string(m.sheet(households, householdKinds))
	w["xl/worksheets/sheet2.xml"] = string(m.sheet(4*households, memberKinds))
	w["xl/sharedStrings.xml"] = fmt.Sprintf(`<sst xmlns="%s" count="%d" uniqueCount="%d">%s</sst>`, mainNS, m.uses, len(m.strings), m.sst.String())
	return w.zip(func(z *zip.Writer) {
		z.RegisterCompressor(zip.Deflate, deflate6)
	})
}

func letters(col int) string {
	if col > 26 {
		return string(rune('A'+(col-1)/26-1)) + string(rune('A'+(col-1)%26))
	}
	return string(rune('A' + col - 1))
}
