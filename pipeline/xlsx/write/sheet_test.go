package write

import (
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/book"
)

// one is the XML of the only sheet of a workbook, and of its shared strings.
func one(t *testing.T, s *book.Sheet) (sheet, strings string) {
	t.Helper()
	p := partsOf(t, bytesOf(t, &book.Book{Sheets: []*book.Sheet{s}}, maxRows))
	return p["xl/worksheets/sheet1.xml"], p["xl/sharedStrings.xml"]
}

func row(cells ...book.Cell) book.Row { return book.Row{Cells: cells} }

func TestTextNeverBecomesAFormula(t *testing.T) {
	texts := []string{"=1+1", "+86138", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "620521198001010019", "007", "TRUE", "2016-02-05"}
	var cells []book.Cell
	for _, s := range texts {
		cells = append(cells, book.Str(s))
	}
	sheet, shared := one(t, &book.Sheet{Name: "x", Rows: []book.Row{row(cells...)}})
	if strings.Contains(sheet, "<f") || strings.Count(sheet, `t="s"`) != len(texts) {
		t.Errorf("not all texts are strings: %s", sheet)
	}
	for _, s := range texts {
		if !strings.Contains(shared, string(AppendString(nil, s))) {
			t.Errorf("%s is lost in %s", s, shared)
		}
	}
}

func TestLongDigitsAndRiskyTextsKeepTheirKindWhenEdited(t *testing.T) {
	s := newStyles()
	for text, want := range map[string]string{"620521198001010019": `numFmtId="49"`, "=1+1": `quotePrefix="1"`, "-": `quotePrefix="1"`, "张三": `numFmtId="0"`, "12": `numFmtId="0"`} {
		c := book.Str(text)
		n, err := s.of(&c)
		if err != nil || !strings.Contains(s.xfs.list[n], want) {
			t.Errorf("%s has format %s, %v", text, s.xfs.list[n], err)
		}
	}
}

func TestFormulasCarryTheirValues(t *testing.T) {
	sheet, _ := one(t, &book.Sheet{Name: "x", Rows: []book.Row{row(
		book.Int(5).Calc("=SUM(B1:B2)"), book.Str("是").Calc(`IF(A1>4,"是","否")`), book.Rate(1, 4).Calc("A1/20"), book.Cell{Kind: book.Fault, Value: "#N/A"}.Calc("NA()"))}})
	for _, want := range []string{`<f>SUM(B1:B2)</f><v>5</v>`, `t="str"><f>IF(A1&gt;4,&quot;是&quot;,&quot;否&quot;)</f><v>是</v>`, `<f>A1/20</f><v>0.25</v>`, `t="e"><f>NA()</f><v>#N/A</v>`} {
		if !strings.Contains(sheet, want) {
			t.Errorf("no %s in %s", want, sheet)
		}
	}
}

func TestMistakesOfTheCallerAreRefused(t *testing.T) {
	sheet := func(c book.Cell) *book.Book {
		return &book.Book{Sheets: []*book.Sheet{{Name: "总览", Rows: []book.Row{{}, row(book.Str("a"), c)}}}}
	}
	for want, b := range map[string]*book.Book{
		"cell B2: formula":                   sheet(book.Int(1).Calc("[其他.xlsx]总览!A1")),
		"outside the workbook":               sheet(book.Int(1).Calc("cmd|'/C calc'!A0")),
		"calls WEBSERVICE":                   sheet(book.Str("").Calc(`webservice("http://x")`)),
		"open quotation":                     sheet(book.Str("").Calc(`"a`)),
		"not a decimal":                      sheet(book.Num("1,5", book.Whole)),
		"NaN":                                sheet(book.Num("NaN", book.Whole)),
		`link to sheet "没有"`:                 sheet(book.Str("a").To("没有", book.At(1, 1))),
		"style":                              sheet(book.Str("a").As(99)),
		"no visible sheet":                   {Sheets: []*book.Sheet{{Name: "a", Hidden: true}}},
		"two sheets":                         {Sheets: []*book.Sheet{{Name: "a"}, {Name: "a"}}},
		"overlap":                            {Sheets: []*book.Sheet{{Name: "a", Merges: []book.Area{book.Span(1, 1, 2, 2), book.Span(2, 2, 3, 3)}}}},
		"single cell":                        {Sheets: []*book.Sheet{{Name: "a", Merges: []book.Area{book.At(1, 1)}}}},
		"list without items":                 {Sheets: []*book.Sheet{{Name: "a", Validations: []book.Validation{{Area: book.At(1, 1), Allow: book.List}}}}},
		"neither a lower nor an upper bound": {Sheets: []*book.Sheet{{Name: "a", Validations: []book.Validation{{Area: book.At(1, 1), Allow: book.WholeNumber}}}}},
		"defined name":                       {Sheets: []*book.Sheet{{Name: "a"}}, Names: []book.Name{{Name: "a b", Sheet: "a", Area: book.At(1, 1)}}},
	} {
		if err := Book(b, io.Discard, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestFullSheetGoesOnInAnother(t *testing.T) {
	s := &book.Sheet{Name: "家庭成员", HeadRows: 1, Rows: []book.Row{row(book.Str("姓名").As(book.Head))}, Filter: book.Span(1, 1, 1, book.OpenEnd)}
	s.Stream = func(yield func(book.Row) bool) {
		cells := []book.Cell{{}}
		for i := range 10 {
			if cells[0] = book.Int(int64(i)); !yield(book.Row{Cells: cells}) {
				return
			}
		}
	}
	p := partsOf(t, bytesOf(t, &book.Book{Sheets: []*book.Sheet{s, {Name: "家庭成员（2）"}}}, 5))
	wb := p["xl/workbook.xml"]
	for _, want := range []string{`name="家庭成员"`, `name="家庭成员（3）"`, `name="家庭成员（4）"`, `'家庭成员（4）'!$A$1:$A$3`, `'家庭成员'!$A$1:$A$5`} {
		if !strings.Contains(wb, want) {
			t.Errorf("no %s in %s", want, wb)
		}
	}
	var counts []int
	values := ""
	for _, part := range []string{"1", "2", "3"} {
		sheet := p["xl/worksheets/sheet"+part+".xml"]
		counts = append(counts, strings.Count(sheet, "<row "))
		values += sheet
	}
	if d := cmp.Diff([]int{5, 5, 3}, counts); d != "" {
		t.Error(d)
	}
	for i := range 10 {
		if !strings.Contains(values, "<v>"+string(rune('0'+i))+"</v>") {
			t.Errorf("row %d is lost", i)
		}
	}
}

func TestLongListsMoveToAHiddenSheet(t *testing.T) {
	items := slices.Repeat([]string{"缺少劳动力的一般贫困户"}, 40)
	b := &book.Book{Sheets: []*book.Sheet{{Name: "表", Validations: []book.Validation{
		{Area: book.Down(1, 2), Allow: book.List, Items: items}, {Area: book.Down(2, 2), Allow: book.List, Items: items}, {Area: book.Down(3, 2), Allow: book.List, Items: []string{"一,二"}},
	}}}}
	p := partsOf(t, bytesOf(t, b, maxRows))
	if !strings.Contains(p["xl/workbook.xml"], `<sheet name="下拉选项" sheetId="2" state="hidden"`) {
		t.Error(p["xl/workbook.xml"])
	}
	sheet := p["xl/worksheets/sheet1.xml"]
	if strings.Count(sheet, "'下拉选项'!$A$1:$A$40") != 2 || !strings.Contains(sheet, "'下拉选项'!$B$1") {
		t.Error(sheet)
	}
}

func TestEveryTextSurvivesXML(t *testing.T) {
	for _, s := range []string{"", " 两端 ", "一\n二\t三\r四", "_x0041_ _x", "<&>\"'", "\x00\x0b\x1f", "\xff坏", "\uFFFE", "𠮷野家", strings.Repeat("长", 40000)} {
		x := "<t>" + string(AppendString(nil, s)) + "</t>"
		var got struct {
			Text string `xml:",chardata"`
		}
		if err := xml.Unmarshal([]byte(x), &got); err != nil {
			t.Errorf("%.40q: %v", s, err)
			continue
		}
		want := strings.ReplaceAll(strings.ReplaceAll(s, "\xff", "\uFFFD"), "\uFFFE", "\uFFFD")
		if n := utf8.RuneCountInString(s); n > textLimit {
			want = strings.Repeat("长", textLimit-1) + "…"
		}
		if back := unescape(got.Text); back != want {
			t.Errorf("%.40q comes back as %.40q", want, back)
		}
	}
}

// unescape undoes the _xHHHH_ form the way readers do.
func unescape(s string) string {
	for i := 0; i+7 <= len(s); i++ {
		if isEscape(s[i:]) {
			r := 0
			for _, c := range bytes.ToUpper([]byte(s[i+2 : i+6])) {
				r = r*16 + strings.IndexByte("0123456789ABCDEF", c)
			}
			s = s[:i] + string(rune(r)) + s[i+7:]
		}
	}
	return s
}

func FuzzText(f *testing.F) {
	f.Add("=1+1\x00_x0041_")
	f.Add("<a>&\xff]]>")
	f.Fuzz(func(t *testing.T, s string) {
		for _, x := range []string{string(AppendString([]byte("<t a=\"\">"), s)), string(AppendText([]byte(`<t a="`), s)) + `">`} {
			if err := xml.Unmarshal([]byte(x+"</t>"), &struct{}{}); err != nil {
				t.Fatalf("%q: %v", x, err)
			}
		}
	})
}

func TestDatesAreSerials(t *testing.T) {
	for date, want := range map[string]string{"2016-02-05": "42405", "1900-03-01": "61", "2016-02-05 12:00": "42405.5", "1950-06-30 06:00": "18444.25"} {
		if got, ok := Serial(date); !ok || got != want {
			t.Errorf("%s is %s, %v; want %s", date, got, ok, want)
		}
	}
	for _, odd := range []string{"1900-02-28", "2016-02-30", "2016年", ""} {
		if got, ok := Serial(odd); ok {
			t.Errorf("%s is %s", odd, got)
		}
	}
}
