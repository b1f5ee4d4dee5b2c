// Package markup reads tables that web systems export as HTML or XML and name .xls.
// It runs no script, loads nothing, and takes from styles only what marks a cell.
package markup

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/charset"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/rows"
)

// page is an HTML document being read: all its tables, one under the other, as spreadsheet programs open it.
type page struct {
	z        *html.Tokenizer
	max      int
	cells    int64 // that may still begin, empty ones included
	out      *grid.Sheet
	build    *rows.Builder
	tables   int
	row, col int32
	spans    map[int32]int32 // column -> last row that a cell above reaches down to
	cell     *cell
	skip     string // the element being passed over: script, style, title, comment
	found    bool
	classes  map[string]string // declarations by class name
}

// cell is the <td> or <th> being read.
type cell struct {
	text     []byte
	mark     grid.Mark
	stated   string // a number given beside the shown text (x:num, sdval)
	asText   bool   // x:str, or the text format
	col, row int32
}

// ReadHTML reads an HTML document into a book of one sheet with the given name, unless the page names one.
func ReadHTML(data []byte, sheetName string, limits guard.Limits) (*grid.Book, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	p := &page{z: html.NewTokenizer(bytes.NewReader(text)), max: int(limits.TokenBytes), cells: 4 * limits.Cells, out: &grid.Sheet{Name: sheetName}, spans: map[int32]int32{}, classes: map[string]string{}}
	p.z.SetMaxBuf(p.max)
	p.build = rows.New(p.out, rows.NewBudget(limits.Cells))
	if name := pageSheetName(text); name != "" {
		p.out.Name = name
	}
	if err := p.read(); err != nil {
		return nil, rows.Placed(err, p.col, p.row)
	}
	if !p.found {
		return nil, &guard.Refusal{Kind: guard.NotAWorkbook, Reason: "这是网页文件，里面没有表格", Remedy: "请核对是否发错了文件，请发送 .xlsx 表格", Container: "html"}
	}
	return &grid.Book{Container: "html", Sheets: []*grid.Sheet{p.out}}, p.build.Finish(nil)
}

// decode prefers what the bytes prove over what the page declares.
func decode(data []byte) ([]byte, error) {
	text, label, ok := charset.Text(data)
	if ok && label != "gb18030" {
		return text, nil
	}
	if declared := metaCharset(data); declared != "" {
		if r, known := charset.Named(declared, bytes.NewReader(data)); known {
			out, err := io.ReadAll(r)
			if err == nil && !bytes.Contains(out, []byte("\uFFFD")) {
				return out, nil
			}
		}
	}
	if !ok {
		r := guard.Broken("html: not valid in any encoding tried")
		r.Reason = "文字编码有错，部分汉字读不出来"
		return nil, r
	}
	return text, nil
}

func metaCharset(data []byte) string {
	head := strings.ToLower(string(data[:min(len(data), 4096)]))
	_, rest, ok := strings.Cut(head, "charset=")
	if !ok {
		return ""
	}
	rest = strings.TrimLeft(rest, `"' `)
	if i := strings.IndexAny(rest, `"' >;/`); i >= 0 {
		rest = rest[:i]
	}
	return rest
}

// pageSheetName finds the name Excel writes into a conditional comment.
func pageSheetName(text []byte) string {
	_, rest, ok := bytes.Cut(text[:min(len(text), 16<<10)], []byte("<x:Name>"))
	if !ok {
		return ""
	}
	name, _, ok := bytes.Cut(rest, []byte("</x:Name>"))
	if !ok || len(name) > 200 {
		return ""
	}
	return html.UnescapeString(string(name))
}

func (p *page) read() error {
	for {
		switch p.z.Next() {
		case html.ErrorToken:
			return p.end()
		case html.TextToken:
			switch {
			case p.skip == "style":
				p.styleSheet(p.z.Text())
			case p.cell != nil && p.skip == "":
				p.cell.text = append(p.cell.text, p.z.Text()...)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			if err := p.start(); err != nil {
				return err
			}
		case html.EndTagToken:
			name, _ := p.z.TagName()
			if string(name) == p.skip {
				p.skip = ""
			}
			if err := p.close(atom.Lookup(name)); err != nil {
				return err
			}
		}
	}
}

// end accepts the end of the input only where no table is open: a cut page would otherwise lose rows in silence.
func (p *page) end() error {
	if err := p.z.Err(); err != io.EOF {
		return guard.TooBig("html: %v", err)
	}
	if p.tables > 0 {
		return guard.Short("html: the page ends inside a table")
	}
	return nil
}

// number reads a span attribute, 1 when it is absent or nonsense, as browsers do.
func number(s string, limit int32) int32 {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 {
		return 1
	}
	return int32(min(n, int(limit)))
}
