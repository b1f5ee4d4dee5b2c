package write

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"

	"guatu/pipeline/book"
)

const typeOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

type rel struct{ kind, target string }

// rels is a relationship part; the ids are rId1, rId2 … in the order given.
func rels(list []rel) []byte {
	b := []byte(xmlHead + `<Relationships xmlns="` + nsPkg + `">`)
	for i, r := range list {
		b = append(b, `<Relationship Id="rId`...)
		b = appendInt(b, i+1)
		b = append(b, '"')
		b = attr(b, "Type", r.kind)
		b = attr(b, "Target", r.target)
		b = append(b, `/>`...)
	}
	return append(b, `</Relationships>`...)
}

// partTypes are content types by the place of a part; the first that fits counts.
var partTypes = []struct{ prefix, kind string }{
	{"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"},
	{"xl/worksheets/sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"},
	{"xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"},
	{"xl/sharedStrings.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"},
	{"xl/comments", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"},
	{"xl/drawings/drawing", "application/vnd.openxmlformats-officedocument.drawing+xml"},
	{"xl/charts/chart", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"},
	{"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
}

func contentTypes(names []string) []byte {
	b := []byte(xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`)
	for _, n := range names {
		for _, t := range partTypes {
			if strings.HasPrefix(n, t.prefix) && strings.HasSuffix(n, ".xml") {
				b = append(b, `<Override`...)
				b = attr(b, "PartName", "/"+n)
				b = attr(b, "ContentType", t.kind)
				b = append(b, `/>`...)
				break
			}
		}
	}
	return append(b, `</Types>`...)
}

func (w *writer) workbookRels() []byte {
	var list []rel
	for i := range w.sheets {
		list = append(list, rel{typeOffice + "worksheet", fmt.Sprintf("worksheets/sheet%d.xml", i+1)})
	}
	return rels(append(list, rel{typeOffice + "styles", "styles.xml"}, rel{typeOffice + "sharedStrings", "sharedStrings.xml"}))
}

func (w *writer) workbook() []byte {
	b := []byte(xmlHead + `<workbook xmlns="` + nsMain + `" xmlns:r="` + nsRel + `"><workbookPr/><bookViews><workbookView`)
	for i, s := range w.sheets {
		if !s.sheet.Hidden {
			if i > 0 {
				b = append(b, fmt.Sprintf(` firstSheet="%d" activeTab="%d"`, i, i)...)
			}
			break
		}
	}
	b = append(b, `/></bookViews><sheets>`...)
	for i, s := range w.sheets {
		b = append(b, `<sheet`...)
		b = attr(b, "name", s.name)
		b = append(b, fmt.Sprintf(` sheetId="%d"`, i+1)...)
		if s.sheet.Hidden {
			b = append(b, ` state="hidden"`...)
		}
		b = append(b, fmt.Sprintf(` r:id="rId%d"/>`, i+1)...)
	}
	b = append(b, `</sheets>`...)
	b = w.definedNames(b)
	return append(b, `<calcPr calcId="191029"/></workbook>`...)
}

func (w *writer) definedNames(b []byte) []byte {
	start := len(b)
	for i, s := range w.sheets {
		name := quoted(s.name)
		if !s.sheet.Filter.Zero() {
			b = definedName(b, "_xlnm._FilterDatabase", i, true, name+"!"+s.sheet.Filter.Full(s.lastRow).Fixed())
		}
		if a := s.sheet.Print.Area; !a.Zero() {
			b = definedName(b, "_xlnm.Print_Area", i, false, name+"!"+a.Full(s.lastRow).Fixed())
		}
		var titles []string
		if n := s.sheet.HeadCols; n > 0 {
			titles = append(titles, fmt.Sprintf("%s!$A:$%s", name, book.Letters(n)))
		}
		if r := s.sheet.Print.Repeat; !r.Zero() {
			titles = append(titles, fmt.Sprintf("%s!$%d:$%d", name, r.Row, r.Full(r.Row).ToRow))
		} else if n := s.sheet.HeadRows; n > 0 {
			titles = append(titles, fmt.Sprintf("%s!$1:$%d", name, n))
		}
		if len(titles) > 0 {
			b = definedName(b, "_xlnm.Print_Titles", i, false, strings.Join(titles, ","))
		}
	}
	for _, n := range w.book.Names {
		for _, s := range w.sheets {
			if s.name == w.names[n.Sheet] {
				b = definedName(b, n.Name, -1, false, quoted(s.name)+"!"+n.Area.Full(s.lastRow).Fixed())
			}
		}
	}
	if len(b) == start {
		return b
	}
	list := string(b[start:])
	return append(b[:start], `<definedNames>`+list+`</definedNames>`...)
}

// checkNames refuses names that Excel would take for something else.
func checkNames(names []book.Name, sheets map[string]string) error {
	seen := map[string]bool{}
	for _, n := range names {
		if !fitName(n.Name) || seen[fold(n.Name)] {
			return fmt.Errorf("defined name %q is twice there, or not one that Excel accepts", n.Name)
		}
		seen[fold(n.Name)] = true
		if _, ok := sheets[n.Sheet]; !ok {
			return fmt.Errorf("defined name %s is on sheet %q, which the workbook does not have", n.Name, n.Sheet)
		}
	}
	return nil
}

// cellLike are names that would be read as cells, in either notation.
var cellLike = regexp.MustCompile(`(?i)^([a-z]{1,3}[0-9]+|r[0-9]*c?[0-9]*|c[0-9]*)$`)

func fitName(s string) bool {
	for i, r := range s {
		letter := unicode.IsLetter(r) || r == '_'
		if !letter && (i == 0 || !unicode.IsDigit(r) && r != '.') {
			return false
		}
	}
	return s != "" && len(s) < 256 && !cellLike.MatchString(s)
}

func definedName(b []byte, name string, sheet int, hidden bool, ref string) []byte {
	b = append(b, `<definedName`...)
	b = attr(b, "name", name)
	if sheet >= 0 {
		b = append(b, fmt.Sprintf(` localSheetId="%d"`, sheet)...)
	}
	if hidden {
		b = append(b, ` hidden="1"`...)
	}
	b = append(b, '>')
	b = AppendText(b, ref)
	return append(b, `</definedName>`...)
}

// quoted is a written sheet name as formulas need it.
func quoted(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

func fold(name string) string { return strings.ToLower(name) }

func (w *writer) core() []byte {
	b := []byte(xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	for _, p := range [][2]string{{"dc:title", w.book.Title}, {"dc:creator", w.book.Creator}} {
		if p[1] != "" {
			b = append(b, `<`+p[0]+`>`...)
			b = AppendText(b, p[1])
			b = append(b, `</`+p[0]+`>`...)
		}
	}
	if t := w.book.Created; !t.IsZero() {
		b = append(b, `<dcterms:created xsi:type="dcterms:W3CDTF">`+t.UTC().Format(time.RFC3339)+`</dcterms:created>`...)
	}
	return append(b, `</cp:coreProperties>`...)
}
