package write

import (
	"fmt"
	"strconv"
	"strings"

	"guatu/pipeline/book"
)

// formats are the number format codes by book.Format. Those without an id of their own get one from 164.
var formats = [...]struct {
	id   int
	code string
}{
	book.General: {0, ""}, book.AsText: {49, ""}, book.Digits: {1, ""}, book.Whole: {3, ""},
	book.Decimal1: {164, "#,##0.0"}, book.Decimal2: {4, ""}, book.Money: {4, ""},
	book.Percent0: {9, ""}, book.Percent1: {165, "0.0%"}, book.Percent2: {10, ""},
	book.DateOnly: {166, "yyyy-mm-dd"}, book.DateTime: {167, "yyyy-mm-dd hh:mm"},
	book.Change: {168, "+#,##0;-#,##0;0"}, book.Change1: {169, "+#,##0.0;-#,##0.0;0.0"}, book.ChangePercent1: {170, "+0.0%;-0.0%;0.0%"},
}

// look is a role's font, fill, border and alignment.
type look struct {
	font   string // family
	size   int    // half points, so that 10.5 is 21
	bold   bool
	fill   string // RRGGBB
	border string // none: "", "thin"
	align  string // horizontal; "" leaves it to the value
	valign string
	wrap   bool
}

const (
	song     = "宋体"
	hei      = "黑体"
	fangsong = "仿宋"
	lineRGB  = "FF7F7F7F"
	headRGB  = "D9E2EC"
)

var looks = [...]look{
	book.Body:     {font: song, size: 21, border: "thin", valign: "center", wrap: true},
	book.Data:     {font: song, size: 21, valign: "center"},
	book.Plain:    {font: song, size: 21, valign: "center", wrap: true},
	book.Title:    {font: hei, size: 36, align: "center", valign: "center"},
	book.Subtitle: {font: fangsong, size: 24, valign: "center"},
	book.Head:     {font: song, size: 21, bold: true, fill: headRGB, border: "thin", align: "center", valign: "center", wrap: true},
	book.Label:    {font: song, size: 21, fill: "F2F2F2", border: "thin", valign: "center", wrap: true},
	book.Total:    {font: song, size: 21, bold: true, fill: "EDEDED", border: "thin", valign: "center", wrap: true},
	book.Note:     {font: song, size: 18, valign: "top", wrap: true},
	book.Answer:   {font: song, size: 21, fill: "E8F5E0", border: "thin", valign: "center", wrap: true},
	book.Cover:    {font: hei, size: 56, align: "center", valign: "center", wrap: true},
}

// lookOf is harmless for roles that there are not; the format of such a cell is refused later, with the cell's name.
func lookOf(r book.Role) look { return looks[min(int(r), len(looks)-1)] }

// toneFills and toneFonts differ in lightness too: printed grey, bad is the darkest fill and good the lightest.
var (
	toneFills = [...]string{book.Good: "E2F0D9", book.Warn: "FFE699", book.Bad: "F4B183", book.Muted: "", book.Accent: "DDEBF7"}
	toneFonts = [...]string{book.Good: "375623", book.Warn: "7F6000", book.Bad: "9C0006", book.Muted: "7F7F7F", book.Accent: "1F4E79"}
)

const linkRGB = "0563C1"

// styles gives out cell format numbers in the order of first use.
type styles struct {
	known   map[styleKey]int
	quick   [1 << 16]uint16 // by quickKey: number + 1
	fonts   distinct
	fills   distinct
	borders distinct
	xfs     distinct
}

// styleKey is all that a cell's format depends on.
type styleKey struct {
	book.Style
	link, quote bool
}

// distinct is a list of XML fragments without repetition.
type distinct struct {
	list  []string
	index map[string]int
}

func (d *distinct) add(s string) int {
	if n, ok := d.index[s]; ok {
		return n
	}
	if d.index == nil {
		d.index = map[string]int{}
	}
	d.index[s] = len(d.list)
	d.list = append(d.list, s)
	return len(d.list) - 1
}

func newStyles() *styles {
	s := &styles{known: map[styleKey]int{}}
	s.fonts.add(fontXML(song, 22, false, "", false))
	// Excel takes the first two fills for these two whatever the file says.
	s.fills.add(`<fill><patternFill patternType="none"/></fill>`)
	s.fills.add(`<fill><patternFill patternType="gray125"/></fill>`)
	s.borders.add(`<border><left/><right/><top/><bottom/><diagonal/></border>`)
	s.xfs.add(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
	return s
}

// of returns the number of the cell's format.
func (s *styles) of(c *book.Cell) (int, error) {
	k := styleKey{Style: c.Style, link: c.Link != nil}
	if c.Kind == book.Text && c.Formula == "" && c.Value != "" {
		switch first := c.Value[0]; {
		// A clerk who opens such a cell for editing and presses Enter must not create a formula.
		case first == '=' || first == '+' || first == '-' || first == '@':
			k.quote = k.Format != book.AsText
		case k.Format == book.General && first >= '0' && first <= '9' && len(c.Value) > 10 && isNumber(c.Value):
			k.Format = book.AsText
		}
	}
	return s.at(k)
}

// quickKey packs a style into an index: a register asks for the format of each of its million cells.
func (k styleKey) quickKey() (int, bool) {
	n := int(k.Role) | int(k.Format)<<5 | int(k.Tone)<<9 | int(k.Align)<<12
	if k.link {
		n |= 1 << 14
	}
	if k.quote {
		n |= 1 << 15
	}
	return n, k.Role < 1<<5 && k.Format < 1<<4 && k.Tone < 1<<3 && k.Align < 1<<2
}

func (s *styles) at(k styleKey) (int, error) {
	q, fits := k.quickKey()
	if fits && s.quick[q] > 0 {
		return int(s.quick[q]) - 1, nil
	}
	if n, ok := s.known[k]; ok {
		return n, nil
	}
	if !k.Valid() {
		return 0, fmt.Errorf("style %+v is not one of the named ones", k.Style)
	}
	n := s.xfs.add(s.xf(k))
	s.known[k] = n
	if fits {
		s.quick[q] = uint16(n + 1)
	}
	return n, nil
}

func (s *styles) xf(k styleKey) string {
	l := looks[k.Role]
	rgb := toneFonts[k.Tone]
	if k.link && k.Role != book.Head {
		rgb = linkRGB
	}
	fill := l.fill
	if t := toneFills[k.Tone]; t != "" {
		fill = t
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<xf numFmtId="%d" fontId="%d" fillId="%d" borderId="%d" xfId="0"`, formats[k.Format].id,
		s.fonts.add(fontXML(l.font, l.size, l.bold, rgb, k.link)), s.fills.add(fillXML(fill)), s.borders.add(borderXML(l.border)))
	if k.quote {
		b.WriteString(` quotePrefix="1"`)
	}
	b.WriteString(` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`)
	if k.Role == book.Answer {
		b.WriteString(` applyProtection="1"`)
	}
	b.WriteString(`>` + alignXML(l, k))
	if k.Role == book.Answer {
		b.WriteString(`<protection locked="0"/>`)
	}
	b.WriteString(`</xf>`)
	return b.String()
}

func alignXML(l look, k styleKey) string {
	h := l.align
	switch {
	case k.Align == book.Left:
		h = "left"
	case k.Align == book.Center:
		h = "center"
	case k.Align == book.Right:
		h = "right"
	case h == "" && (k.Format == book.DateOnly || k.Format == book.DateTime):
		h = "center"
	}
	s := `<alignment`
	if h != "" {
		s += ` horizontal="` + h + `"`
	}
	s += ` vertical="` + l.valign + `"`
	if l.wrap {
		s += ` wrapText="1"`
	}
	return s + `/>`
}

// fontXML has its children in the order that Excel writes, which is the only one some programs read.
func fontXML(family string, halfPoints int, bold bool, rgb string, underlined bool) string {
	s := `<font>`
	if bold {
		s += `<b/>`
	}
	if underlined {
		s += `<u/>`
	}
	s += `<sz val="` + strconv.FormatFloat(float64(halfPoints)/2, 'f', -1, 64) + `"/>`
	if rgb == "" {
		rgb = "000000"
	}
	return s + `<color rgb="FF` + rgb + `"/><name val="` + family + `"/><charset val="134"/></font>`
}

func fillXML(rgb string) string {
	if rgb == "" {
		return `<fill><patternFill patternType="none"/></fill>`
	}
	return `<fill><patternFill patternType="solid"><fgColor rgb="FF` + rgb + `"/><bgColor indexed="64"/></patternFill></fill>`
}

func borderXML(style string) string {
	if style == "" {
		return `<border><left/><right/><top/><bottom/><diagonal/></border>`
	}
	s := `<border>`
	for _, side := range []string{"left", "right", "top", "bottom"} {
		s += `<` + side + ` style="` + style + `"><color rgb="` + lineRGB + `"/></` + side + `>`
	}
	return s + `<diagonal/></border>`
}

// part is xl/styles.xml.
func (s *styles) part() []byte {
	var b strings.Builder
	b.WriteString(xmlHead + `<styleSheet xmlns="` + nsMain + `">`)
	custom, n := "", 0
	for _, f := range formats {
		if f.code != "" {
			custom += fmt.Sprintf(`<numFmt numFmtId="%d" formatCode="%s"/>`, f.id, AppendText(nil, f.code))
			n++
		}
	}
	fmt.Fprintf(&b, `<numFmts count="%d">%s</numFmts>`, n, custom)
	for _, g := range []struct {
		name string
		d    *distinct
	}{{"fonts", &s.fonts}, {"fills", &s.fills}, {"borders", &s.borders}} {
		fmt.Fprintf(&b, `<%s count="%d">%s</%s>`, g.name, len(g.d.list), strings.Join(g.d.list, ""), g.name)
	}
	b.WriteString(`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`)
	fmt.Fprintf(&b, `<cellXfs count="%d">%s</cellXfs>`, len(s.xfs.list), strings.Join(s.xfs.list, ""))
	b.WriteString(`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`)
	b.WriteString(dxfXML() + `<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`)
	return []byte(b.String())
}

// dxfXML is what a conditional format lays over a cell; its number is the tone's.
func dxfXML() string {
	s := fmt.Sprintf(`<dxfs count="%d">`, len(toneFonts))
	for t := range toneFonts {
		s += `<dxf>`
		if rgb := toneFonts[t]; rgb != "" {
			s += `<font><color rgb="FF` + rgb + `"/></font>`
		}
		if rgb := toneFills[t]; rgb != "" {
			s += `<fill><patternFill patternType="solid"><fgColor rgb="FF` + rgb + `"/><bgColor rgb="FF` + rgb + `"/></patternFill></fill>`
		}
		s += `</dxf>`
	}
	return s + `</dxfs>`
}
