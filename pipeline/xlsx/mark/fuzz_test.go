package mark

import (
	"bytes"
	"testing"

	"guatu/pipeline/xlsx/pack"
)

// withSheet is the workbook of sent with another first sheet.
func withSheet(t testing.TB, base map[string]string, xml []byte) []byte {
	t.Helper()
	var z pack.Zip
	for name, content := range base {
		if name == "xl/worksheets/sheet1.xml" {
			content = string(xml)
		}
		if err := z.Add(name, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := z.Finish(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// FuzzSheet marks whatever a sheet part may hold: it is refused or it comes back byte for byte.
func FuzzSheet(f *testing.F) {
	base := parts(f, sent(f))
	f.Add([]byte(base["xl/worksheets/sheet1.xml"]))
	for _, s := range []string{
		`<worksheet><sheetData/></worksheet>`,
		`<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>`,
		`<worksheet><cols><col min="1" max="9" style="2"/></cols><sheetData><row r="3" spans="1:1" s="1" customFormat="1"><c r="A3"/><!-- <row> --><c r="C3" s='1'/></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells><extLst/></worksheet>`,
		`<worksheet><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t><![CDATA[</row>]]></t></is></c></row></sheetData></worksheet>`,
		`<worksheet><sheetData><row r="9"></row><row r="2"></row></sheetData>`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, xml []byte) {
		original := withSheet(t, base, xml)
		m, err := Apply(original, faults, Options{})
		if err != nil {
			return
		}
		back, err := Strip(m.Data)
		if err != nil {
			t.Fatal(err)
		}
		if got := parts(t, back)["xl/worksheets/sheet1.xml"]; got != string(xml) {
			t.Fatalf("%q comes back as %q", xml, got)
		}
	})
}

// FuzzWash takes marks off comments and styles as other programs may have left them; it must not fall over.
func FuzzWash(f *testing.F) {
	p := parts(f, apply(f, sent(f), faults).Data)
	delete(p, manifestPart)
	f.Add([]byte(p["xl/comments1.xml"]), []byte(p["xl/styles.xml"]), []byte(p["xl/workbook.xml"]))
	f.Add([]byte(`<comments><authors/><commentList><comment ref="A1"><text><t>甲【系统标注】乙</t></text></comment></commentList></comments>`), []byte(p["xl/styles.xml"]), []byte(p["xl/workbook.xml"]))
	f.Fuzz(func(t *testing.T, comments, styles, workbook []byte) {
		p["xl/comments1.xml"], p["xl/styles.xml"], p["xl/workbook.xml"] = string(comments), string(styles), string(workbook)
		data := withSheet(t, p, []byte(p["xl/worksheets/sheet1.xml"]))
		clean, err := Strip(data)
		if err != nil {
			return
		}
		if _, err := Strip(clean); err != nil {
			t.Fatalf("what was stripped once cannot be read: %v", err)
		}
	})
}
