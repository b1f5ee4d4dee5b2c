package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

// parts are the files inside a workbook made for a test, by name.
type partFiles map[string]string

// newWorkbook has the parts every workbook needs; style 1 is plain, 2 a date, 3 a percentage, 4 red, 5 struck through, 6 filled yellow.
func newWorkbook(sheets ...string) partFiles {
	const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	w := partFiles{}
	const sheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	var list, rels, types strings.Builder
	for i, name := range sheets {
		fmt.Fprintf(&list, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, name, i+1, i+1)
		fmt.Fprintf(&rels, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1, rel, i+1)
		fmt.Fprintf(&types, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1, sheetML)
		w[fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)] = sheetXML(``)
	}
	fmt.Fprintf(&rels, `<Relationship Id="rId98" Type="%s/styles" Target="styles.xml"/><Relationship Id="rId99" Type="%s/sharedStrings" Target="sharedStrings.xml"/>`, rel, rel)
	w["[Content_Types].xml"] = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="` + sheetML + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + sheetML + `styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="` + sheetML + `sharedStrings+xml"/>` + types.String() + `</Types>`
	w["_rels/.rels"] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + rel + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	w["xl/workbook.xml"] = `<workbook xmlns="` + mainNS + `" xmlns:r="` + rel + `"><sheets>` + list.String() + `</sheets></workbook>`
	w["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + rels.String() + `</Relationships>`
	w["xl/styles.xml"] = `<styleSheet xmlns="` + mainNS + `"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>` +
		`<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><color rgb="FFFF0000"/></font><font><strike/></font></fonts>` +
		`<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>` +
		`<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
		`<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="0" fontId="0"/><xf numFmtId="176"/><xf numFmtId="9"/><xf fontId="1"/><xf fontId="2"/><xf fillId="2"/></cellXfs></styleSheet>`
	w["xl/sharedStrings.xml"] = `<sst xmlns="` + mainNS + `"><si><t>零</t></si><si><t>一</t></si></sst>`
	return w
}

// sheetXML wraps rows into a worksheet part.
func sheetXML(rows string) string {
	return `<worksheet xmlns="` + mainNS + `"><sheetData>` + rows + `</sheetData></worksheet>`
}

// zip packs the parts in the order of their names.
func (p partFiles) zip(setup func(*zip.Writer)) []byte {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	if setup != nil {
		setup(z)
	}
	var names []string
	for name := range p {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, p[name])
		}
		if err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return buf.Bytes()
}

// deflate6 packs like Excel's own files.
func deflate6(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 6) }

// rewrite repacks a workbook with its parts changed.
func rewrite(t testing.TB, data []byte, change func(name, part string) string) []byte {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := partFiles{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = change(f.Name, string(part))
	}
	return out.zip(nil)
}

// utf16Bytes encodes with a mark, little end first.
func utf16Bytes(s string) string {
	b := []byte{0xFF, 0xFE}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}
