package markup

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

func shown(t *testing.T, b *grid.Book, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return grid.Format(&grid.Book{Sheets: b.Sheets})
}

func TestHTMLAsSystemsExportIt(t *testing.T) {
	page := `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><title>导出</title><style><!-- td{color:red} .xl65, .other { mso-number-format:"\@"; } .red{color:#f00;} --></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>贫困户&amp;成员</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>
<body>说明<table border=1>
<TR><TH colspan=3>贫困户
   台账</TH></TR>
<tr><td rowspan=2>户1<td style="mso-number-format:'\@'">0012<td>12
<tr><td>622226198001011234<td bgcolor="#FFFF00">&nbsp;<td class=xl65>13812345678<td class="red">新增
<tr style="display: none"><td><s>张三</s><br>李四</td><td style="color:#ff0000">死亡</td><td x:num="0.355">35.5%</td></tr>
</table><p>第二张<table><tr><td>甲&lt;乙</td><td><table><tr><td>内</td></tr></table></td></tr></table></body></html>`
	want := `== 贫困户&成员
-- merges A1:C1 A2:A3
1 | 贫困户 台账 | _ {merged} | _ {merged}
2 | 户1 | '0012 | 12
3 | _ {merged} | '622226198001011234 | _ {coloured} | '13812345678 | 新增 {coloured}
4 hidden | 张三\n李四 {struck} | 死亡 {coloured} | 0.355 {percent}
5 | 甲<乙
6 | 内
`
	b, err := ReadHTML([]byte(page), "x", guard.DefaultLimits())
	if d := cmp.Diff(want, shown(t, b, err)); d != "" {
		t.Error(d)
	}
}

func TestHTMLEncodings(t *testing.T) {
	for name, page := range map[string]string{
		"GBK, declared":        "<meta charset=gb2312><table><tr><td>\xd5\xc5\xc8\xfd</td></tr></table>",
		"GBK, not declared":    "<table><tr><td>\xd5\xc5\xc8\xfd</td></tr></table>",
		"UTF-8 said to be GBK": "<meta charset=gbk><table><tr><td>张三</td></tr></table>",
	} {
		b, err := ReadHTML([]byte(page), "x", guard.DefaultLimits())
		if got := shown(t, b, err); got != "== x\n1 | 张三\n" {
			t.Errorf("%s: %q", name, got)
		}
	}
	_, err := ReadHTML([]byte("<table><tr><td>1</td></tr><tr><td>2"), "x", guard.DefaultLimits())
	var r *guard.Refusal
	if !errors.As(err, &r) || r.Kind != guard.Truncated {
		t.Errorf("a cut page: %v", err)
	}
}

const workbook2003 = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="Default"/><Style ss:ID="d" ss:Parent="Default"><NumberFormat ss:Format="yyyy\-mm"/><Font ss:StrikeThrough="1"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles>
<Worksheet ss:Name="账一"><Table ss:ExpandedColumnCount="99"><Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>
<Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">户&#10;主</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row>
<Row><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
<Row ss:Index="5" ss:Hidden="1"><Cell ss:StyleID="d"><Data ss:Type="Number">42405</Data></Cell><Cell ss:Index="3" ss:StyleID="p" ss:Formula="=R1C3"><Data ss:Type="Number">0.5</Data><Comment><Data>注</Data></Comment></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell><Cell ss:Formula="=X"/><Cell><ss:Data ss:Type="DateTime">2016-02-05T00:00:00.000</ss:Data></Cell></Row>
</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`

func TestXML2003(t *testing.T) {
	want := `== 账一
-- hidden
-- merges A1:B2
-- hidden columns B C
1 | 户\n主 | _ {merged} | 1.5
2 | _ {merged} | _ {merged} | TRUE
5 hidden | @42405 {struck} | | 0.5 {formula percent comment} | #DIV/0! {formula} | =? {formula} | @2016-02-05T00:00:00.000
`
	b, err := ReadXML2003([]byte(workbook2003), guard.DefaultLimits())
	if d := cmp.Diff(want, shown(t, b, err)); d != "" {
		t.Error(d)
	}
	for _, bad := range []string{workbook2003[:900], strings.Replace(workbook2003, "42405", "4x", 1), strings.Replace(workbook2003, `ss:Index="5"`, `ss:Index="1"`, 1)} {
		var r *guard.Refusal
		if _, err := ReadXML2003([]byte(bad), guard.DefaultLimits()); !errors.As(err, &r) || r.Kind != guard.Damaged {
			t.Errorf("read with %v", err)
		}
	}
}

func TestSpansAreNotFree(t *testing.T) {
	limits := guard.DefaultLimits()
	limits.Cells = 100_000
	_, err1 := ReadHTML([]byte("<table>"+strings.Repeat("<tr><td colspan=16384 rowspan=2>x", 1000)+"</table>"), "x", limits)
	cells := strings.Repeat(`<Row><Cell ss:MergeAcross="16000"><Data ss:Type="String">x</Data></Cell></Row>`, 1000)
	_, err2 := ReadXML2003([]byte(`<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="x"><Table>`+cells+`</Table></Worksheet></Workbook>`), limits)
	for _, err := range []error{err1, err2} {
		var r *guard.Refusal
		if !errors.As(err, &r) || r.Kind != guard.Bomb {
			t.Errorf("got %v", err)
		}
	}
}

func FuzzMarkup(f *testing.F) {
	f.Add([]byte(workbook2003))
	f.Add([]byte(`<style>.{a}.b,.c{color:red}</style><table><tr><td>1<td class=b>2</table>`))
	f.Add([]byte(`<table><tr><td rowspan=3 colspan="2" x:num="1">a<td style="color:red;text-decoration:line-through">b<tr><th>&nbsp;</table>`))
	limits := guard.DefaultLimits()
	limits.Cells = 10000
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, read := range []func() (*grid.Book, error){
			func() (*grid.Book, error) { return ReadHTML(data, "x", limits) },
			func() (*grid.Book, error) { return ReadXML2003(data, limits) },
		} {
			b, err := read()
			var r *guard.Refusal
			if err != nil && !errors.As(err, &r) {
				t.Fatalf("an error that is ours: %v", err)
			}
			if err == nil {
				grid.Format(b)
			}
		}
	})
}
