package mark

import (
	"fmt"
	"strconv"
	"strings"

	"guatu/pipeline/xlsx/write"
)

// indexLooks are the formats of the index sheet, added to the workbook's own.
type indexLooks struct{ title, note, head, body, mid, link int }

func (st *styles) indexLooks() indexLooks {
	p := st.prefix
	font := func(inner string) int {
		return st.add("fonts", prefixed(`<font>`+inner+`<name val="宋体"/><charset val="134"/></font>`, p))
	}
	side := `style="thin"><color rgb="FF7F7F7F"/>`
	border := st.add("borders", prefixed(`<border><left `+side+`</left><right `+side+`</right><top `+side+`</top><bottom `+side+`</bottom><diagonal/></border>`, p))
	grey := st.add("fills", prefixed(`<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/><bgColor indexed="64"/></patternFill></fill>`, p))
	xf := func(font, fill, border int, align string) int {
		return st.add("cellXfs", prefixed(fmt.Sprintf(`<xf numFmtId="0" fontId="%d" fillId="%d" borderId="%d" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment %s/></xf>`, font, fill, border, align), p))
	}
	body := font(`<sz val="10.5"/><color rgb="FF000000"/>`)
	wrap := `vertical="center" wrapText="1"`
	return indexLooks{
		title: xf(font(`<b/><sz val="16"/><color rgb="FF000000"/>`), 0, 0, `vertical="center"`),
		note:  xf(body, 0, 0, `vertical="center"`),
		head:  xf(font(`<b/><sz val="10.5"/><color rgb="FF000000"/>`), grey, border, `horizontal="center" `+wrap),
		body:  xf(body, 0, border, wrap),
		mid:   xf(body, 0, border, `horizontal="center" `+wrap),
		link:  xf(font(`<u/><sz val="10.5"/><color rgb="FF0563C1"/>`), 0, border, `horizontal="center" vertical="center"`),
	}
}

// indexHeads and indexWidths are the columns of the index sheet.
var indexHeads = []string{"序号", "问题编号", "级别", "工作表", "单元格", "问题", "应为"}
var indexWidths = []int{6, 12, 8, 18, 10, 60, 20}

// index adds the sheet that lists all problems with a link to each cell.
func (s *session) index(cells []Cell) error {
	name := indexName
	for n := 2; s.sheetNamed(name); n++ {
		name = fmt.Sprintf("%s（%d）", indexName, n)
	}
	part := "xl/worksheets/sheet_guatu.xml"
	if err := s.add(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", s.indexPart(cells)); err != nil {
		return err
	}
	if err := s.relate(s.book.part, "guatuIndex", "worksheet", part); err != nil {
		return err
	}
	p, err := s.plan(s.book.part)
	if err != nil {
		return err
	}
	all, ok := find(p.data, 0, "sheets")
	if !ok {
		return errNoBook
	}
	_, rel := s.book.namespace()
	p.inside(all, fmt.Sprintf(`<%ssheet xmlns:r="%s" name="%s" sheetId="%d" r:id="guatuIndex"/>`, all.prefix, rel, name, s.book.lastID+1))
	return nil
}

func (s *session) sheetNamed(name string) bool {
	for _, b := range s.book.sheets {
		if strings.EqualFold(b.name, name) {
			return true
		}
	}
	return false
}

func (s *session) indexPart(cells []Cell) []byte {
	looks := s.styles.indexLooks()
	main, rel := s.book.namespace()
	b := fmt.Appendf(nil, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+`<worksheet xmlns="%s" xmlns:r="%s"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`+
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols>`, main, rel)
	for i, w := range indexWidths {
		b = fmt.Appendf(b, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, w)
	}
	b = append(b, `</cols><sheetData>`...)
	title := s.o.Title
	if title == "" {
		title = indexName
	}
	// The sign stands in the first cell: it is how the sheet is told from a township's own of the same name.
	b = indexRow(b, 1, looks.note, []string{indexSign})
	b = indexRow(b, 2, looks.title, []string{title})
	if s.o.Note != "" {
		b = append(indexCell(b[:len(b)-len(`</row>`)], "F2", looks.note, s.o.Note), `</row>`...)
	}
	b = indexRow(b, 3, looks.head, indexHeads)
	links := []byte(`<hyperlinks>`)
	for i, c := range cells {
		row := i + 4
		b = fmt.Appendf(b, `<row r="%d" ht="%d" customHeight="1">`, row, 18*indexLines(c))
		b = fmt.Appendf(b, `<c r="A%d" s="%d"><v>%d</v></c>`, row, looks.mid, i+1)
		for col, v := range []string{c.No, c.Severity, c.Sheet, c.Cell, c.Message, c.Want} {
			look := looks.body
			switch col {
			case 0, 1:
				look = looks.mid
			case 3:
				look = looks.link
			}
			b = indexCell(b, string(rune('B'+col))+strconv.Itoa(row), look, v)
		}
		b = append(b, `</row>`...)
		if i < maxLinks && s.sheetNamed(c.Sheet) {
			links = fmt.Appendf(links, `<hyperlink ref="E%d" location="`, row)
			links = append(write.AppendText(links, "'"+strings.ReplaceAll(c.Sheet, "'", "''")+"'!"+c.Cell), `"/>`...)
		}
	}
	b = append(b, `</sheetData>`...)
	if len(cells) > 0 {
		b = fmt.Appendf(b, `<autoFilter ref="A3:G%d"/>`, len(cells)+3)
	}
	if links = append(links, `</hyperlinks>`...); len(cells) > 0 && len(links) > len(`<hyperlinks></hyperlinks>`) {
		b = append(b, links...)
	}
	return append(b, `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/></worksheet>`...)
}

// maxLinks is how many links Excel lets a sheet have.
const maxLinks = 65530

func indexRow(b []byte, row, look int, texts []string) []byte {
	b = fmt.Appendf(b, `<row r="%d" ht="24" customHeight="1">`, row)
	for i, v := range texts {
		if v != "" {
			b = indexCell(b, string(rune('A'+i))+strconv.Itoa(row), look, v)
		}
	}
	return append(b, `</row>`...)
}

func indexCell(b []byte, ref string, look int, text string) []byte {
	if text == "" {
		return fmt.Appendf(b, `<c r="%s" s="%d"/>`, ref, look)
	}
	b = fmt.Appendf(b, `<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">`, ref, look)
	return append(write.AppendString(b, text), `</t></is></c>`...)
}

// indexLines is how many lines a problem takes in its column.
func indexLines(c Cell) int {
	n := 1 + len([]rune(c.Message))/29
	return min(max(n, 1+len([]rune(c.Want))/9, 1+len([]rune(c.Sheet))/8), 20)
}
