// Package delimited reads comma-, tab- and semicolon-separated text in the encodings that Chinese offices use.
// It guesses no value beyond plain numbers, and refuses text whose quotes or characters do not come out even.
package delimited

import (
	"bytes"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/charset"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
)

// Read reads a text file into a book of one sheet with the given name. Row numbers count records, as a spreadsheet shows them.
func Read(data []byte, sheetName string, limits guard.Limits) (*grid.Book, error) {
	text, label, ok := charset.Text(data)
	if !ok {
		return nil, &guard.Refusal{Kind: guard.Damaged, Reason: "文字编码有错，部分汉字读不出来", Remedy: "请用 Excel 或 WPS 表格打开核对，另存为 .xlsx 后发送", Container: "csv", Detail: "not valid " + label}
	}
	text = bytes.TrimRight(text, "\x1A\x00")
	text, sep := separator(text)
	out := &grid.Sheet{Name: sheetName}
	p := parser{text: text, sep: sep, build: rows.New(out, rows.NewBudget(limits.Cells)), max: int(limits.TokenBytes)}
	if err := p.parse(); err != nil {
		return nil, rows.Placed(err, p.col, p.row)
	}
	container := "csv"
	if sep == '\t' {
		container = "tsv"
	}
	return &grid.Book{Container: container, Sheets: []*grid.Sheet{out}}, nil
}

// separator obeys Excel's "sep=;" line; otherwise it takes the candidate that the first records hold most often.
func separator(text []byte) ([]byte, byte) {
	if rest, ok := bytes.CutPrefix(text, []byte("sep=")); ok && len(rest) > 1 && (rest[1] == '\r' || rest[1] == '\n') {
		return bytes.TrimPrefix(bytes.TrimPrefix(rest[1:], []byte{'\r'}), []byte{'\n'}), rest[0]
	}
	var counts [256]int
	quoted, lines := false, 0
	for _, c := range text {
		switch {
		case c == '"':
			quoted = !quoted
		case !quoted:
			counts[c]++
			if c == '\n' {
				lines++
			}
		}
		if lines == 50 {
			break
		}
	}
	best := byte(',')
	for _, c := range []byte{'\t', ';', '|'} {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return text, best
}

type parser struct {
	text  []byte
	sep   byte
	build *rows.Builder
	max   int
	row   int32
	col   int32
	buf   []byte
}

func (p *parser) parse() error {
	for len(p.text) > 0 {
		p.row++
		if p.row > rows.MaxRow {
			return guard.TooBig("text of more than %d records", rows.MaxRow)
		}
		if err := p.build.Row(p.row, false); err != nil {
			return err
		}
		if err := p.record(); err != nil {
			return err
		}
	}
	return p.build.Finish(nil)
}

func (p *parser) record() error {
	for p.col = 1; ; p.col++ {
		if p.col > rows.MaxCol {
			return guard.TooBig("record of more than %d fields", rows.MaxCol)
		}
		more, err := p.field()
		if err != nil {
			return err
		}
		p.deliver()
		if !more {
			return nil
		}
	}
}

// field reads one field into buf and reports whether another follows in the record.
func (p *parser) field() (more bool, err error) {
	p.buf = p.buf[:0]
	if len(p.text) > 0 && p.text[0] == '"' {
		if err := p.quoted(); err != nil {
			return false, err
		}
	}
	for i, c := range p.text {
		if c == p.sep || c == '\n' || c == '\r' {
			p.buf = append(p.buf, p.text[:i]...)
			p.text = p.text[i+1:]
			if c == '\r' && len(p.text) > 0 && p.text[0] == '\n' {
				p.text = p.text[1:]
			}
			return c == p.sep, nil
		}
	}
	p.buf = append(p.buf, p.text...)
	p.text = nil
	return false, nil
}

// quoted reads "…" with "" for a quote. A quote that is never closed would swallow the rest of the table.
func (p *parser) quoted() error {
	rest := p.text[1:]
	for {
		i := bytes.IndexByte(rest, '"')
		if i < 0 || len(p.buf)+i > p.max {
			r := guard.Broken("a quoted field is not closed")
			r.Reason, r.Container = "引号不成对，后面的行会被并成一格", "csv"
			return r
		}
		p.buf = append(p.buf, rest[:i]...)
		if rest = rest[i+1:]; len(rest) == 0 || rest[0] != '"' {
			p.text = rest
			return nil
		}
		p.buf = append(p.buf, '"')
		rest = rest[1:]
	}
}

// deliver undoes ="…", the guard that exports put around long numbers, and tells plain numbers from text.
func (p *parser) deliver() {
	v := p.buf
	guarded := len(v) >= 3 && v[0] == '=' && v[1] == '"' && v[len(v)-1] == '"'
	if guarded {
		v = bytes.ReplaceAll(v[2:len(v)-1], []byte(`""`), []byte(`"`))
	}
	if len(v) == 0 {
		return
	}
	kind := grid.Text
	if !guarded && numfmt.PlainNumber(v) {
		kind = grid.Number
	}
	p.build.Cell(grid.Cell{Col: p.col, Kind: kind, Raw: p.build.Str(v)})
}
