package markup

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
)

// start handles a start tag.
func (p *page) start() error {
	raw, hasAttr := p.z.TagName()
	tag := atom.Lookup(raw)
	attrs := p.attributes(hasAttr)
	if c := p.classes[attrs["class"]]; c != "" {
		attrs["style"] = c + ";" + attrs["style"]
	}
	switch tag {
	case atom.Script, atom.Style, atom.Title:
		p.skip = tag.String()
	case atom.Table:
		p.tables++
		return p.finishCell()
	case atom.Tr:
		if p.tables > 0 {
			return p.startRow(attrs)
		}
	case atom.Td, atom.Th:
		if p.tables > 0 {
			return p.startCell(attrs)
		}
	}
	if p.cell == nil {
		return nil
	}
	// LibreOffice writes a cell's comment as an element of that name inside the cell.
	if string(raw) == "comment" {
		p.skip = "comment"
		p.cell.mark |= grid.HasComment
	}
	switch tag {
	case atom.Br:
		p.cell.text = append(p.cell.text, lineBreak...)
	case atom.P, atom.Div, atom.Li:
		if len(p.cell.text) > 0 {
			p.cell.text = append(p.cell.text, lineBreak...)
		}
	case atom.S, atom.Strike, atom.Del:
		p.cell.mark |= grid.Struck
	case atom.Font:
		p.cell.mark |= inkOf(attrs["color"])
	}
	p.cell.mark |= styleMarks(attrs["style"])
	return nil
}

// lineBreak stands for <br> until blanks are collapsed: no text holds this character (U+2028, line separator).
const lineBreak = "\u2028"

func (p *page) attributes(more bool) map[string]string {
	if !more {
		return nil
	}
	attrs := map[string]string{}
	for more {
		var k, v []byte
		k, v, more = p.z.TagAttr()
		attrs[string(k)] = string(v)
	}
	return attrs
}

func (p *page) close(tag atom.Atom) error {
	switch tag {
	case atom.Td, atom.Th, atom.Tr:
		return p.finishCell()
	case atom.Table:
		if p.tables > 0 {
			p.tables--
		}
		// What follows belongs to no cell of the rows above.
		clear(p.spans)
		return p.finishCell()
	}
	return nil
}

func (p *page) startRow(attrs map[string]string) error {
	if err := p.finishCell(); err != nil {
		return err
	}
	if p.row++; p.row > rows.MaxRow {
		return guard.TooBig("html: more than %d rows", rows.MaxRow)
	}
	p.col, p.found = 0, true
	return p.build.Row(p.row, hides(attrs["style"]))
}

func hides(style string) bool {
	return strings.Contains(strings.ReplaceAll(strings.ToLower(style), " ", ""), "display:none")
}

func (p *page) startCell(attrs map[string]string) error {
	if p.row == 0 {
		if err := p.startRow(nil); err != nil {
			return err
		}
	}
	if err := p.finishCell(); err != nil {
		return err
	}
	for p.col++; p.spans[p.col] >= p.row; p.col++ {
	}
	across := number(attrs["colspan"], rows.MaxCol)
	if p.cells -= int64(across); p.cells < 0 {
		return guard.TooBig("html: too many cells")
	}
	down := min(number(attrs["rowspan"], rows.MaxRow), rows.MaxRow-p.row+1)
	if p.col+across-1 > rows.MaxCol {
		return guard.TooBig("html: a row of more than %d cells", rows.MaxCol)
	}
	if across > 1 || down > 1 {
		p.out.Merges = append(p.out.Merges, grid.Range{Col1: p.col, Row1: p.row, Col2: p.col + across - 1, Row2: p.row + down - 1})
		if down > 1 {
			for c := p.col; c < p.col+across; c++ {
				p.spans[c] = p.row + down - 1
			}
		}
	}
	p.cell = &cell{col: p.col, row: p.row, mark: styleMarks(attrs["style"]) | paperOf(attrs["bgcolor"])}
	style := strings.ToLower(strings.ReplaceAll(attrs["style"], " ", ""))
	_, str := attrs["x:str"]
	p.cell.asText = str || strings.Contains(style, `mso-number-format:"\@"`) || strings.Contains(style, `mso-number-format:'\@'`) || strings.Contains(style, `mso-number-format:\@`)
	p.cell.stated = attrs["x:num"] + attrs["sdval"]
	p.col += across - 1
	return nil
}

// finishCell delivers the open cell, if there is one.
func (p *page) finishCell() error {
	c := p.cell
	if c == nil {
		return nil
	}
	p.cell = nil
	if len(c.text) > p.max {
		return guard.TooBig("html: a cell of %d bytes", len(c.text))
	}
	text := collapse(html.UnescapeString(string(c.text)))
	out := grid.Cell{Col: c.col, Mark: c.mark}
	switch {
	case len(text) == 0:
	case !c.asText && numfmt.PlainNumber([]byte(c.stated)) && !dateLike(text):
		out.Kind, out.Raw = grid.Number, p.build.Str([]byte(c.stated))
		if strings.HasSuffix(text, "%") {
			out.Mark |= grid.Percent
		}
	case !c.asText && numfmt.PlainNumber([]byte(text)):
		out.Kind, out.Raw = grid.Number, p.build.Str([]byte(text))
	default:
		out.Kind, out.Raw = grid.Text, p.build.Str([]byte(text))
	}
	p.build.Cell(out)
	return nil
}

// dateLike keeps shown dates as text: the number beside them is a serial whose system the page does not tell.
func dateLike(s string) bool { return strings.ContainsAny(s, "-/年:") && !strings.HasPrefix(s, "-") }

// collapse makes runs of blanks one, as HTML shows them; a non-breaking space alone is an empty cell's filler.
func collapse(s string) string {
	var b []byte
	space := false
	for _, r := range s {
		switch {
		case string(r) == lineBreak:
			b = append(bytes.TrimRight(b, " "), '\n')
			space = false
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f':
			space = len(b) > 0 && b[len(b)-1] != '\n'
		default:
			if space {
				b = append(b, ' ')
				space = false
			}
			b = utf8.AppendRune(b, r)
		}
	}
	if len(strings.TrimFunc(string(b), unicode.IsSpace)) == 0 {
		return ""
	}
	return strings.Trim(string(b), "\n")
}
