package conform

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

// sound is the smallest workbook with a style, a string, a merge and a link.
func sound() map[string]string {
	const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	const sheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	return map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="` + sheetML + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + sheetML + `styles+xml"/>` +
			`<Override PartName="/xl/sharedStrings.xml" ContentType="` + sheetML + `sharedStrings+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="` + sheetML + `worksheet+xml"/></Types>`,
		"_rels/.rels":     `<Relationships><Relationship Id="rId1" Type="` + office + `officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook ` + main + `><sheets><sheet name="账一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="` + office + `worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="` + office + `styles" Target="/xl/styles.xml"/><Relationship Id="rId3" Type="` + office + `sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		"xl/styles.xml":            `<styleSheet ` + main + `><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml":     `<sst ` + main + `><si><t>户主</t></si></sst>`,
		"xl/worksheets/sheet1.xml": `<worksheet ` + main + `><sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="C1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" location="'账一'!A1"/></hyperlinks></worksheet>`,
	}
}

func zipped(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSoundWorkbookIsQuiet(t *testing.T) {
	if bad := Check(zipped(t, sound())); len(bad) > 0 {
		t.Error(bad)
	}
}

// drawing lies between two columns of the first rows.
func drawing(from, to string) string {
	corner := func(name, col string) string {
		return "<" + name + "><col>" + col + "</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></" + name + ">"
	}
	return `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><twoCellAnchor>` + corner("from", from) + corner("to", to) + `<clientData/></twoCellAnchor></wsDr>`
}

func TestEachBreachIsNamed(t *testing.T) {
	const sheet = "xl/worksheets/sheet1.xml"
	for _, c := range []struct{ part, old, new, want string }{
		{sheet, `s="0"`, `s="1"`, "style 1 of 1"},
		{sheet, `<v>0</v>`, `<v>1</v>`, "shared string"},
		{sheet, `<v>1</v>`, `<v>1,5</v>`, "number"},
		{sheet, `r="C1"`, `r="A1"`, "after column A"},
		{sheet, `r="C1"`, `r="C2"`, "in row 1"},
		{sheet, `<mergeCells>`, `<mergeCells><mergeCell ref="B1:C3"/>`, "overlap"},
		{sheet, `ref="A1:B1"`, `ref="A1"`, "merge"},
		{sheet, `'账一'!A1`, `'账二'!A1`, "link to sheet"},
		{sheet, `<sheetData>`, `<pageMargins/><sheetData>`, "comes after"},
		{sheet, `</worksheet>`, `<drawing r:id="rId9"/></worksheet>`, "rId9"},
		{sheet, `</worksheet>`, ``, "syntax"},
		{sheet, `<v>1</v>`, `<x:v>1</x:v>`, "prefix x"},
		{"xl/workbook.xml", `name="账一"`, `name="账/一"`, "sheet name"},
		{"xl/_rels/workbook.xml.rels", `worksheets/sheet1.xml`, `worksheets/sheet2.xml`, "does not exist"},
		{"xl/styles.xml", `fontId="0"`, `fontId="3"`, "fontId 3 of 1"},
		{"xl/styles.xml", `fonts count="1"`, `fonts count="2"`, "count 2"},
		{"[Content_Types].xml", `Override PartName="/xl/worksheets/sheet1.xml"`, `Default Extension="bin"`, "no content type"},
		{"[Content_Types].xml", `worksheet+xml`, `chartsheet+xml`, "not that of a worksheet"},
		{sheet, `<sheetData>`, `<cols><col min="1" max="3" width="300"/></cols><sheetData>`, "300 wide"},
		{sheet, `<sheetData>`, `<cols><col min="3" max="1"/></cols><sheetData>`, "columns 3 to 1"},
		{sheet, `<row r="1">`, `<row r="1" ht="410">`, "410 high"},
		{sheet, `<row r="1">`, `<row r="1" high="4">`, "row cannot have high"},
		{sheet, `ref="A1" location`, `display="A1" location`, "hyperlink has no ref"},
		{sheet, `<v>1</v>`, `<f>[1]账!A1</f><v>1</v>`, "formula"},
		{sheet, `<v>1</v>`, `<f>=1</f><v>1</v>`, "formula"},
		{sheet, `<v>1</v>`, `<v>1</v><f>1</f>`, "f comes after v"},
		{sheet, `t="s"`, `t="text"`, `c has t "text"`},
		{sheet, `</worksheet>`, `<colBreaks count="2"><brk id="4"/></colBreaks></worksheet>`, "says count 2 and has 1"},
		{sheet, `</worksheet>`, `<pageSetup orientation="quer"/></worksheet>`, "orientation"},
		{sheet, `<mergeCells>`, `<mergeCells count="3">`, "count 3"},
		{"xl/workbook.xml", `</sheets>`, `</sheets><definedNames><definedName name="A1">x</definedName></definedNames>`, `defined name "A1"`},
		{"xl/workbook.xml", `</sheets>`, `</sheets><definedNames><definedName name="村 名">x</definedName></definedNames>`, "defined name"},
		{"xl/workbook.xml", `sheetId="1"`, `sheetId="1" state="hidden"`, "no sheet is visible"},
		{"xl/workbook.xml", `<sheets>`, `<bookViews><workbookView activeTab="1"/></bookViews><sheets>`, "shows sheet 1"},
		{"xl/sharedStrings.xml", `<si>`, `<si><t>` + strings.Repeat("长", 32768) + `</t></si><si>`, "32768 characters"},
		{"_rels/.rels", `officeDocument"`, `document"`, "0 main documents"},
		{"[Content_Types].xml", `sheet1.xml`, `sheet7.xml`, "does not exist"},
		{sheet, `</sheetData>`, `</sheetData><conditionalFormatting sqref="A1:"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`, `conditionalFormatting of "A1:"`},
		{sheet, `</sheetData>`, `</sheetData><conditionalFormatting><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`, "of no cells"},
		{sheet, `</sheetData>`, `</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="0"><formula>A1</formula></cfRule></conditionalFormatting>`, `priority "0"`},
		{sheet, `</sheetData>`, `</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`, `priority "1"`},
		{sheet, `</sheetData>`, `</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>=A1</formula></cfRule></conditionalFormatting>`, "has formula"},
		{sheet, `<sheetData>`, `<sheetViews><sheetView workbookViewId="0"><selection sqref="?1"/></sheetView></sheetViews><sheetData>`, `selection of "?1"`},
		{sheet, `</worksheet>`, `<ignoredErrors><ignoredError sqref="A1 !" numberStoredAsText="1"/></ignoredErrors></worksheet>`, `ignoredError of "!"`},
		{"xl/drawings/drawing1.xml", ``, drawing("3", "2"), "drawing from col 3 to 2"},
		{"xl/drawings/drawing1.xml", ``, drawing("3", "16384"), "drawing from col 3 to 16384"},
	} {
		parts := sound()
		parts[c.part] = strings.Replace(parts[c.part], c.old, c.new, 1)
		bad := strings.Join(Check(zipped(t, parts)), "\n")
		if !strings.Contains(bad, c.want) {
			t.Errorf("%s with %s: says %q, want %q", c.part, c.new, bad, c.want)
		}
	}
}
