package write

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"guatu/pipeline/book"
)

var tabRGB = [...]string{book.Good: "70AD47", book.Warn: "FFC000", book.Bad: "C00000", book.Muted: "A6A6A6", book.Accent: "1F4E79"}

// end writes what follows the rows, in the order of CT_Worksheet, which Excel insists on.
func (sh *sheet) end() error {
	rec := &sh.writer.sheets[sh.index]
	rec.lastRow, rec.lastCol = sh.row, len(sh.letters)
	b := append(sh.buf, `</sheetData>`...)
	if sh.s.Protected {
		b = append(b, `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>`...)
	}
	if !sh.s.Filter.Zero() {
		b = append(b, `<autoFilter ref="`+sh.s.Filter.Full(sh.row).String()+`"/>`...)
	}
	b, err := sh.merges(b)
	if err != nil {
		return err
	}
	b = sh.conditions(b)
	if b, err = sh.validations(b); err != nil {
		return err
	}
	if len(sh.links) > 0 {
		b = append(append(append(b, `<hyperlinks>`...), sh.links...), `</hyperlinks>`...)
	}
	b = sh.page(b)
	if sh.row > 0 && len(sh.letters) > 0 {
		b = append(b, `<ignoredErrors><ignoredError sqref="`+book.Span(1, 1, len(sh.letters), sh.row).String()+`" numberStoredAsText="1"/></ignoredErrors>`...)
	}
	if b, err = sh.attachments(b); err != nil {
		return err
	}
	sh.buf = append(b, `</worksheet>`...)
	if err := sh.flush(0); err != nil {
		return err
	}
	return sh.part.Close()
}

// merges refuses overlaps, which make Excel repair the file.
func (sh *sheet) merges(b []byte) ([]byte, error) {
	if len(sh.s.Merges) == 0 {
		return b, nil
	}
	b = append(b, fmt.Sprintf(`<mergeCells count="%d">`, len(sh.s.Merges))...)
	taken := map[[2]int]book.Area{}
	for _, m := range sh.s.Merges {
		m = m.Full(sh.row)
		if m.Col == m.ToCol && m.Row == m.ToRow {
			return b, fmt.Errorf("merge %s is a single cell", m)
		}
		for c := m.Col; c <= m.ToCol; c++ {
			for r := m.Row; r <= m.ToRow; r++ {
				if other, ok := taken[[2]int{c, r}]; ok {
					return b, fmt.Errorf("merges %s and %s overlap", other, m)
				}
				taken[[2]int{c, r}] = m
			}
		}
		b = append(b, `<mergeCell ref="`+m.String()+`"/>`...)
	}
	return append(b, `</mergeCells>`...), nil
}

// page is the print set-up.
func (sh *sheet) page(b []byte) []byte {
	p := sh.s.Print
	if p.Centered {
		b = append(b, `<printOptions horizontalCentered="1"/>`...)
	}
	m := p.Margins
	if m == (book.Margins{}) {
		m = book.Margins{Left: 1.5, Right: 1.5, Top: 1.8, Bottom: 1.8}
	}
	b = append(b, fmt.Sprintf(`<pageMargins left="%s" right="%s" top="%s" bottom="%s" header="0.3" footer="0.3"/><pageSetup paperSize="%d"`,
		inch(m.Left), inch(m.Right), inch(m.Top), inch(m.Bottom), [...]int{book.A4: 9, book.A3: 8}[p.Paper])...)
	if p.Pages == book.FullSize && p.Scale != 0 {
		b = fmt.Appendf(b, ` scale="%d"`, min(max(p.Scale, 10), 400))
	}
	if p.Pages == book.FitWidth {
		b = fmt.Appendf(b, ` fitToWidth="%d" fitToHeight="0"`, sh.pagesWide(m))
	}
	if p.Landscape {
		b = append(b, ` orientation="landscape"`...)
	} else {
		b = append(b, ` orientation="portrait"`...)
	}
	b = append(b, `/>`...)
	b = sh.bands(b)
	var across []int
	for i, c := range sh.s.Columns {
		if c.Break {
			across = append(across, i+1)
		}
	}
	return breaks(breaks(b, "rowBreaks", sh.breaks, maxCols-1), "colBreaks", across, maxRows-1)
}

// breaks are the pages' ends that the workbook fixes, each by what stands before it.
func breaks(b []byte, element string, at []int, last int) []byte {
	if len(at) == 0 {
		return b
	}
	b = fmt.Appendf(b, `<%s count="%d" manualBreakCount="%d">`, element, len(at), len(at))
	for _, n := range at {
		b = fmt.Appendf(b, `<brk id="%d" max="%d" man="1"/>`, n, last)
	}
	return append(b, `</`+element+`>`...)
}

// smallest is the scale below which print is no longer read: 10.5 point at 45 % is the small print of a newspaper.
const smallest = 0.45

// pagesWide is one, or as many pages as keep a very wide sheet readable. The head columns repeat on each.
func (sh *sheet) pagesWide(m book.Margins) int {
	p := sh.s.Print
	paper := [...]float64{book.A4: 21, book.A3: 29.7}[p.Paper]
	if p.Landscape {
		paper *= math.Sqrt2
	}
	all, head := 0.0, 0.0
	for i := range sh.width {
		outside := !p.Area.Zero() && (i+1 < p.Area.Col || i+1 > p.Area.Full(0).ToCol)
		if outside || i < len(sh.s.Columns) && sh.s.Columns[i].Hidden {
			continue
		}
		all += centimetres(sh.width[i])
		if i < sh.s.HeadCols {
			head += centimetres(sh.width[i])
		}
	}
	room := (paper - m.Left - m.Right) / smallest
	for n := 1; ; n++ {
		if room <= head || all+float64(n-1)*head <= float64(n)*room {
			return n
		}
	}
}

// centimetres is a column's width on paper: seven dots a digit and five of padding, at 96 dots an inch.
func centimetres(width float64) float64 { return (width*7 + 5) / 96 * 2.54 }

func (sh *sheet) bands(b []byte) []byte {
	p := sh.s.Print
	if p.Footer == (book.Band{}) {
		p.Footer.Center = "第 {page} 页，共 {pages} 页"
	}
	b = append(b, `<headerFooter>`...)
	if s := band(p.Header); s != "" {
		b = append(AppendText(append(b, `<oddHeader>`...), s), `</oddHeader>`...)
	}
	return append(append(AppendText(append(b, `<oddFooter>`...), band(p.Footer)), `</oddFooter>`...), `</headerFooter>`...)
}

var bandCodes = strings.NewReplacer("&", "&&", "{page}", "&P", "{pages}", "&N", "{sheet}", "&A")

// band is a header or footer in Excel's codes; at most 255 characters are allowed.
func band(p book.Band) string {
	s := ""
	for _, part := range [][2]string{{"&L", p.Left}, {"&C", p.Center}, {"&R", p.Right}} {
		if part[1] != "" {
			s += part[0] + `&"宋体,常规"&9` + " " + bandCodes.Replace(part[1])
		}
	}
	return book.Cut(s, 255)
}

func inch(cm float64) string { return strconv.FormatFloat(cm/2.54, 'f', 3, 64) }
