package xlsx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/grid"
)

// Each case is the inside of <sheetData> and what a reader sees of it.
func TestCellsAreReadAsWritten(t *testing.T) {
	for name, c := range map[string]struct{ xml, want string }{
		"kinds": {
			`<row r="2"><c r="A2"><v>12.50</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c><c r="E2" t="d"><v>2016-02-05</v></c><c r="F2" t="inlineStr"><is><t>行内</t></is></c></row>`,
			`2 | 12.50 | 一 | TRUE | #REF! | @2016-02-05 | 行内`},
		"number formats": {
			`<row r="1"><c r="A1" s="2"><v>42405</v></c><c r="B1" s="3"><v>0.35</v></c><c r="C1" s="2" t="s"><v>1</v></c><c r="D1" s="3" t="inlineStr"><is><t>35%</t></is></c></row>`,
			`1 | @42405 | 0.35 {percent} | 一 | 35%`},
		"an identity number typed as a number keeps its literal": {
			`<row r="1"><c r="A1"><v>622226198001011234</v></c><c r="B1"><v>6.22226198001011E+17</v></c></row>`,
			`1 | 622226198001011234 | 6.22226198001011E+17`},
		"formulas": {
			`<row r="1"><c r="A1"><f>B1+1</f><v>4</v></c><c r="B1" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c><c r="C1"><f>SUM(A1)</f></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>[1]Sheet1!A1</f><v>7</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
			`1 | 4 {formula} | 甲乙 {formula} | =? {formula} | ' {formula} | 7 {formula external} | #DIV/0! {formula}`},
		"shared formulas inherit the link": {
			`<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">'D:\表\[台账.xlsx]Sheet1'!A1</f><v>7</v></c><c r="B1"><f t="shared" si="0"/><v>8</v></c><c r="C1"><f t="shared" si="1"/></c></row>`,
			`1 | 7 {formula external} | 8 {formula external} | =? {formula}`},
		"marks": {
			`<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5" t="s"><v>1</v></c><c r="C1" s="6"/><c r="D1" s="1"/><c r="E1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><strike/></rPr><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c></row>`,
			`1 | 1 {coloured} | 一 {struck} | _ {coloured} | | 甲乙 {struck}`},
		"missing references": {
			`<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>9</v></c></row>`,
			"1 | 1 | | 3 | 4\n3 | 9"},
		"out of order and out of sight": {
			`<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>0</v></c></row><row r="5" ht="0" customHeight="1"><c r="A5"><v>7</v></c></row>`,
			"2 hidden | 0\n3 | 1 | 2\n5 hidden | 7"},
		"text": {
			`<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 张 &lt;三&gt;_x000D_&#10;_x5F20_ _x00zz_</t></is></c><c r="B1" t="inlineStr"><is><t><![CDATA[<&>]]></t></is></c><c r="C1" t="inlineStr"><is><t>a` + "\r\n" + `b</t></is></c></row>`,
			`1 | \s张 <三>\r\n张 _x00zz_ | <&> | a\nb`},
		"blanks and other attributes": {
			`<row r="1" spans="1:3"><c  r="A1"  s='0' ><v> 5 </v></c><c t="n" r="B1"><v>-0.5</v></c><c r="C1" cm="1"><v>1e3</v></c><!-- x --><c r="D1" t="b"><v></v></c></row>`,
			`1 | 5 | -0.5 | 1e3`},
		"nothing at all": {`<row r="9" ht="20"/><row r="10"><c r="A10" s="1"/></row>`, ``},
	} {
		t.Run(name, func(t *testing.T) {
			got := grid.Format(&grid.Book{Sheets: read(t, "x", single(sheetXML(c.xml))).Sheets})
			if d := cmp.Diff("== 台账\n"+strings.TrimSuffix(c.want+"\n", "\n"), strings.TrimSuffix(got, "\n")); d != "" && !(c.want == "" && got == "== 台账\n") {
				t.Error(d)
			}
		})
	}
}

func TestSheetProperties(t *testing.T) {
	w := newWorkbook("台账", "底稿", "图")
	w["xl/workbook.xml"] = strings.NewReplacer(`sheetId="2"`, `sheetId="2" state="veryHidden"`, `<sheets>`, `<workbookPr date1904="1"/><sheets>`, `</sheets>`, `</sheets><externalReferences/>`).Replace(w["xl/workbook.xml"])
	w["xl/_rels/workbook.xml.rels"] = strings.Replace(strings.Replace(w["xl/_rels/workbook.xml.rels"], `worksheet" Target="worksheets/sheet3.xml"`, `chartsheet" Target="worksheets/sheet3.xml"`, 1), `</Relationships>`, `<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`, 1)
	w["xl/worksheets/sheet1.xml"] = `<worksheet xmlns="` + mainNS + `"><dimension ref="A1:XFD1048576"/><cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData>` +
		`<row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="2"><v>40943</v></c><c r="B2" s="2"><v>40943.5</v></c><c r="C2"><v>40943</v></c></row></sheetData>` +
		`<autoFilter ref="A1:C2"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>`
	w["xl/worksheets/_rels/sheet1.xml.rels"] = `<Relationships><Relationship Id="c" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="/xl/notes%201.xml"/></Relationships>`
	w["xl/notes 1.xml"] = `<comments><authors/><commentList><comment ref="D2"><text><t>注</t></text></comment><comment ref="A2"/></commentList></comments>`
	want := `@@ x | xlsm
!! macros |  |  | 文件含有宏，读取时未运行
!! external-links |  |  | 文件中的公式引用了其他文件，只采用文件里存下的结果
!! chartsheet | 图 |  | 这是图表页，不含单元格
== 台账
-- filtered
-- merges A1:C1
-- hidden columns B
1 | 一 | _ {merged} | _ {merged}
2 | @42405 {comment} | @42405.5 | 40943 | _ {comment}
== 底稿
-- veryhidden
`
	if d := cmp.Diff(want, grid.Format(read(t, "x", w.zip(nil)))); d != "" {
		t.Error(d)
	}
}

// A package whose parts lie elsewhere and are named oddly, as some exporters have it.
func TestOddPartNames(t *testing.T) {
	w := newWorkbook("台账")
	moved := partFiles{"_rels/.rels": strings.Replace(w["_rels/.rels"], "xl/workbook.xml", `/Book.XML`, 1)}
	moved["book.xml"] = w["xl/workbook.xml"]
	moved[`_rels\book.xml.rels`] = strings.NewReplacer("worksheets/sheet1.xml", `.\Data\页.xml`).Replace(w["xl/_rels/workbook.xml.rels"])
	moved[`Data/页.xml`] = sheetXML(rowsXML(1))
	moved["styles.xml"], moved["sharedStrings.xml"] = w["xl/styles.xml"], w["xl/sharedStrings.xml"]
	if got := grid.Format(&grid.Book{Sheets: read(t, "x", moved.zip(nil)).Sheets}); got != "== 台账\n1 | 1 | 一\n" {
		t.Errorf("got %q", got)
	}
}
