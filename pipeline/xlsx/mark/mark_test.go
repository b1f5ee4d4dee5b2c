package mark

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/conform"
	"guatu/pipeline/xlsx/write"
)

// sent is a workbook like those that townships send, with a comment, a merge, a drop-down and a chart.
func sent(t testing.TB) []byte {
	t.Helper()
	s := &book.Sheet{
		Name: "账一 基本情况", HeadRows: 2,
		Merges: []book.Area{book.Span(1, 1, 3, 1)},
		Rows: []book.Row{
			{Cells: []book.Cell{book.Str("贫困户台账").As(book.Title)}},
			{Cells: []book.Cell{book.Str("户主").As(book.Head), book.Str("人口").As(book.Head), book.Str("识别日期").As(book.Head)}},
			{Cells: []book.Cell{book.Str("张三"), book.Int(4), book.Num("42405", book.DateOnly)}},
			{},
			{Cells: []book.Cell{book.Str("李四").Toned(book.Warn), {}, book.Int(3)}},
		},
		Comments:    []book.Comment{{Cell: book.At(2, 3), Author: "驻村干部", Text: "新生儿已报户口"}},
		Validations: []book.Validation{{Area: book.Span(2, 3, 2, 50), Allow: book.WholeNumber, Min: "1", Max: "20"}},
		Charts:      []book.Chart{{Kind: book.BarChart, Categories: book.Span(1, 3, 1, 5), Series: []book.Series{{Name: "人口", Values: book.Span(2, 3, 2, 5)}}, Place: book.Span(5, 1, 9, 9)}},
	}
	other := &book.Sheet{Name: "张沟村", Rows: []book.Row{{Cells: []book.Cell{book.Str("村情")}}}}
	var out bytes.Buffer
	if err := write.Book(&book.Book{Sheets: []*book.Sheet{s, other, {Name: "空表"}}}, &out, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

var faults = []Cell{
	{Sheet: "账一 基本情况", Cell: "B3", No: "W06-001", Severity: "错误", Message: "家庭人口数与成员表不一致", Want: "5"},
	{Sheet: "账一 基本情况", Cell: "B3", No: "W06-002", Severity: "疑点", Message: "=比上周多<1>人"},
	{Sheet: "账一 基本情况", Cell: "C1", Severity: "提示", Message: "标题缺少年份"},
	{Sheet: "账一 基本情况", Cell: "B5", Severity: "错误", Message: "人口数为空"},
	{Sheet: "账一 基本情况", Cell: "A5", Severity: "疑点", Message: "户主不在成员表"},
	{Sheet: "账一 基本情况", Cell: "F4", Severity: "错误", Message: "空行"},
	{Sheet: "账一 基本情况", Cell: "A900", Severity: "错误", Message: "缺少此户"},
	{Sheet: "张沟村", Cell: "B1", Severity: "错误", Message: "缺少村名"},
	{Sheet: "空表", Cell: "C3", Severity: "错误", Message: "整张表未填"},
	{Sheet: "没有的表", Cell: "A1", Message: "缺表"},
}

func parts(t testing.TB, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		list[f.Name] = string(content)
	}
	return list
}

func apply(t testing.TB, data []byte, cells []Cell) Marked {
	t.Helper()
	m, err := Apply(data, cells, Options{Note: "县扶贫办 0938-0000000"})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func sameParts(t *testing.T, want, got []byte) {
	t.Helper()
	a, b := parts(t, want), parts(t, got)
	for name := range a {
		if a[name] != b[name] {
			t.Errorf("%s differs:\n%.600s\n%.600s", name, a[name], b[name])
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			t.Errorf("%s was not there", name)
		}
	}
}

func TestStrippingGivesEveryPartBack(t *testing.T) {
	original := sent(t)
	m := apply(t, original, faults)
	if m.Cells != 8 || len(m.Missed) != 1 || m.Missed[0].Message != "缺表" {
		t.Errorf("%d cells marked, missed %v", m.Cells, m.Missed)
	}
	back, err := Strip(m.Data)
	if err != nil {
		t.Fatal(err)
	}
	sameParts(t, original, back)
}

func TestMarkedWorkbookOpensClean(t *testing.T) {
	for _, bad := range conform.Check(apply(t, sent(t), faults).Data) {
		t.Error(bad)
	}
}

func TestMarksSayWhatIsWrong(t *testing.T) {
	p := parts(t, apply(t, sent(t), faults).Data)
	comments := p["xl/comments1.xml"]
	for _, want := range []string{
		`新生儿已报户口</t></r><r><t xml:space="preserve">&#10;【系统标注】W06-001 错误：家庭人口数与成员表不一致&#10;应为：5&#10;W06-002 疑点：=比上周多&lt;1&gt;人`,
		`ref="A1"`, `ref="B5"`, `ref="F4"`, `ref="A900"`,
	} {
		if !strings.Contains(comments, want) {
			t.Errorf("comments lack %s:\n%s", want, comments)
		}
	}
	sheet := p["xl/worksheets/sheet1.xml"]
	for _, want := range []string{`<row r="4"><c r="F4"`, `<row r="900"><c r="A900"`, `<c r="B5" s="`} {
		if !strings.Contains(sheet, want) {
			t.Errorf("sheet lacks %s:\n%s", want, sheet)
		}
	}
	if i := strings.Index(sheet, `<row r="4">`); i > strings.Index(sheet, `<row r="5"`) {
		t.Error("row 4 was added behind row 5")
	}
	index := p["xl/worksheets/sheet_guatu.xml"]
	for _, want := range []string{`location="'账一 基本情况'!B3"`, "缺少此户", "0938-0000000"} {
		if !strings.Contains(index, want) {
			t.Errorf("index lacks %s", want)
		}
	}
}

func TestSecondRoundReplacesTheFirst(t *testing.T) {
	original := sent(t)
	first := apply(t, original, faults)
	second := apply(t, first.Data, faults[3:5])
	sameParts(t, apply(t, original, faults[3:5]).Data, second.Data)
}

func TestWhatCannotBeMarkedSaysWhy(t *testing.T) {
	var signed bytes.Buffer
	z := zip.NewWriter(&signed)
	if _, err := z.Create("_xmlsignatures/origin.sigs"); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"旧版":   []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
		"密码":   append([]byte("\xD0\xCF\x11\xE0"), encrypted...),
		"不是":   []byte("户主,人口\n张三,4\n"),
		"损坏":   []byte("PK\x03\x04xxxx"),
		"数字签名": signed.Bytes(),
	} {
		_, err := Apply(data, faults, Options{})
		var u *Unmarkable
		if !errors.As(err, &u) || !strings.Contains(u.Reason, name) || u.Remedy == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// corpus lists the workbooks of other programs that lie beside the repository.
func corpus(t testing.TB) []string {
	dir := os.Getenv("GUATU_SHARED")
	for up := "."; dir == "" && len(up) < 40; up = filepath.Join("..", up) {
		if _, err := os.Stat(filepath.Join(up, "shared", "corpus")); err == nil {
			dir = filepath.Join(up, "shared")
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, "corpus", "*.xls[xm]"))
	if err != nil || len(files) == 0 {
		t.Skip("the corpus of foreign workbooks is not here")
	}
	return files
}

func TestForeignWorkbooks(t *testing.T) {
	marked, refused := 0, 0
	for _, file := range corpus(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if len(data) > 20<<10 {
			continue // a long file teaches nothing that a short one does not
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			switch ok := foreignWorkbook(t, data); {
			case ok:
				marked++
			default:
				refused++
			}
		})
	}
	t.Logf("%d marked, %d refused", marked, refused)
	if marked < 30 {
		t.Errorf("only %d of %d could be marked", marked, marked+refused)
	}
}

var numbers = regexp.MustCompile(`[0-9]+`)

func foreignWorkbook(t *testing.T, data []byte) bool {
	a, err := open(data)
	if err != nil {
		return false
	}
	wb, err := a.workbook()
	if err != nil {
		return false
	}
	var cells []Cell
	for _, s := range wb.sheets {
		for _, ref := range []string{"A1", "B2", "C2", "Q7", "AB3000"} {
			cells = append(cells, Cell{Sheet: s.name, Cell: ref, Severity: "错误", Message: "核对"})
		}
	}
	m, err := Apply(data, cells, Options{})
	if err != nil {
		t.Logf("refused: %v", err)
		return false
	}
	back, err := Strip(m.Data)
	if err != nil {
		t.Fatal(err)
	}
	sameParts(t, data, back)
	var before []string
	for _, bad := range conform.Check(data) {
		before = append(before, numbers.ReplaceAllString(bad, "#"))
	}
	for _, bad := range conform.Check(m.Data) {
		if !slices.Contains(before, numbers.ReplaceAllString(bad, "#")) {
			t.Errorf("marking made: %s", bad)
		}
	}
	return true
}
