package grid

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Parse reads the text notation described at Format. Blank lines and lines that begin with "//" are skipped.
func Parse(text string) (*Book, error) {
	p := parser{book: &Book{}}
	for i, line := range strings.Split(text, "\n") {
		if err := p.line(strings.Trim(line, " \r\t")); err != nil {
			return nil, fmt.Errorf("grid notation line %d: %w", i+1, err)
		}
	}
	return p.book, nil
}

type parser struct {
	book  *Book
	sheet *Sheet
	cols  []int32 // the columns a line of letters named; nil means A, B, C …
}

func (p *parser) line(s string) error {
	head, rest, _ := strings.Cut(s, " ")
	switch {
	case s == "" || strings.HasPrefix(s, "//"):
		return nil
	case head == "@@":
		f := fields(rest, 2)
		p.book.File, p.book.Container = f[0], f[1]
	case head == "!!":
		f := fields(rest, 4)
		p.book.Notes = append(p.book.Notes, Note{f[0], f[1], f[2], f[3]})
	case head == "==":
		p.sheet, p.cols = &Sheet{Name: unescape(strings.Trim(rest, " "))}, nil
		p.book.Sheets = append(p.book.Sheets, p.sheet)
	case p.sheet == nil:
		return fmt.Errorf("%q stands before the first == sheet line", s)
	case head == "--":
		return p.property(strings.Trim(rest, " "))
	case s[0] == '|':
		return p.letters(s[1:])
	default:
		return p.row(s)
	}
	return nil
}

func (p *parser) property(s string) error {
	head, rest, _ := strings.Cut(s, " ")
	switch {
	case s == "hidden":
		p.sheet.Visibility = Hidden
	case s == "veryhidden":
		p.sheet.Visibility = VeryHidden
	case s == "filtered":
		p.sheet.Filtered = true
	case head == "refused":
		p.sheet.Refused = unescape(strings.Trim(rest, " "))
	case head == "merges":
		for _, f := range strings.Fields(rest) {
			r, ok := ParseRange(f)
			if !ok {
				return fmt.Errorf("%q is not a range", f)
			}
			p.sheet.Merges = append(p.sheet.Merges, r)
		}
	case strings.HasPrefix(s, "hidden columns"):
		for _, f := range strings.Fields(s[len("hidden columns"):]) {
			col, _, ok := ParseRef(f + "1")
			if !ok {
				return fmt.Errorf("%q is not a column", f)
			}
			p.sheet.HiddenCols = append(p.sheet.HiddenCols, col)
		}
	default:
		return fmt.Errorf("unknown sheet property %q", s)
	}
	return nil
}

func (p *parser) letters(s string) error {
	p.cols = nil
	for _, f := range splitBars(s) {
		col, _, ok := ParseRef(f + "1")
		if !ok || len(p.cols) > 0 && col <= p.cols[len(p.cols)-1] {
			return fmt.Errorf("%q is not a column, or not to the right of the one before", f)
		}
		p.cols = append(p.cols, col)
	}
	return nil
}

func (p *parser) row(s string) error {
	parts := splitBars(s)
	num, hidden := strings.CutSuffix(parts[0], " hidden")
	n, err := strconv.ParseInt(num, 10, 32)
	if err != nil || n < 1 || len(parts) < 2 {
		return fmt.Errorf("%q is not a row: want a row number, then | before each cell", s)
	}
	if k := len(p.sheet.Rows); k > 0 && p.sheet.Rows[k-1].Num >= int32(n) {
		return fmt.Errorf("row %d does not come after row %d", n, p.sheet.Rows[k-1].Num)
	}
	row := Row{Num: int32(n), Hidden: hidden}
	next := int32(1)
	for i, tok := range parts[1:] {
		if jump, ok := strings.CutPrefix(tok, ">"); ok {
			col, _, ok := ParseRef(jump + "1")
			if !ok || col < next {
				return fmt.Errorf("%q does not name a column further right", tok)
			}
			next = col
			continue
		}
		col := next
		if i < len(p.cols) {
			col = p.cols[i]
		}
		next = col + 1
		if tok == "" {
			continue
		}
		c, err := parseCell(tok)
		if err != nil {
			return err
		}
		if k := len(row.Cells); k > 0 && row.Cells[k-1].Col >= col || col > 16384 {
			return fmt.Errorf("row %d: cell %q lies left of the one before it, or outside a sheet", n, tok)
		}
		c.Col = col
		row.Cells = append(row.Cells, c)
	}
	p.sheet.Rows = append(p.sheet.Rows, row)
	return nil
}

func parseCell(tok string) (Cell, error) {
	c := Cell{}
	tok, err := takeMarks(tok, &c)
	if err != nil {
		return c, err
	}
	switch {
	case strings.HasPrefix(tok, "'"):
		c.Kind, c.Raw = Text, unescape(tok[1:])
	case strings.HasPrefix(tok, "@"):
		c.Kind, c.Raw = Date, unescape(tok[1:])
	case strings.HasPrefix(tok, ":"):
		if len(tok) < 2 || tok[1] < '0' || tok[1] > '0'+byte(Missing) {
			return c, fmt.Errorf("%q: want a kind's digit after the colon", tok)
		}
		c.Kind, c.Raw = Kind(tok[1]-'0'), unescape(tok[2:])
	default:
		if c.Kind, c.Raw = classify(tok); c.Kind == Text {
			c.Raw = unescape(tok)
		}
	}
	return c, nil
}

func takeMarks(tok string, c *Cell) (string, error) {
	at := -1
	for i := 0; i < len(tok); i++ {
		if tok[i] == '\\' {
			i++
		} else if tok[i] == '{' {
			at = i
			break
		}
	}
	if at < 0 {
		return tok, nil
	}
	names, ok := strings.CutSuffix(tok[at+1:], "}")
	if !ok {
		return "", fmt.Errorf("%q: marks are not closed by }", tok)
	}
	for _, n := range strings.Fields(names) {
		i := slices.Index(markNames[:], n)
		if i < 0 {
			return "", fmt.Errorf("%q: unknown mark %q", tok, n)
		}
		c.Mark |= 1 << i
	}
	return strings.TrimRight(tok[:at], " "), nil
}

// splitBars cuts at bars that are not escaped and trims each part.
func splitBars(s string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			i++
		} else if s[i] == '|' {
			parts = append(parts, strings.Trim(s[start:i], " "))
			start = i + 1
		}
	}
	return append(parts, strings.Trim(s[start:], " "))
}

func fields(s string, n int) []string {
	out := make([]string, n)
	for i, f := range splitBars(s) {
		if i < n {
			out[i] = unescape(f)
		}
	}
	return out
}

var unescapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 's': ' '}

func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
			if c, ok := unescapes[s[i]]; ok {
				b = append(b, c)
				continue
			}
		}
		b = append(b, s[i])
	}
	return string(b)
}
