package page

import (
	"fmt"
	"strconv"
	"strings"
)

// Format writes a document in its text notation, one block a line, what belongs to a block indented below it.
// It is made for goldens: everything the document says is in it, and nothing of how it will look.
func Format(d *Document) string {
	p := &printer{}
	p.line("document", q(d.Title), opt("author", d.Author), opt("subject", d.Subject))
	if !d.Date.IsZero() {
		p.line("date", d.Date.UTC().Format("2006-01-02T15:04:05Z"))
	}
	for i := range d.Sections {
		p.section(&d.Sections[i])
	}
	return p.String()
}

type printer struct {
	strings.Builder
	depth int
}

// line writes its non-empty words.
func (p *printer) line(words ...string) {
	for range p.depth {
		p.WriteString("  ")
	}
	first := true
	for _, w := range words {
		if w == "" {
			continue
		}
		if !first {
			p.WriteByte(' ')
		}
		first = false
		p.WriteString(w)
	}
	p.WriteByte('\n')
}

func (p *printer) under(do func()) {
	p.depth++
	do()
	p.depth--
}

func (p *printer) section(s *Section) {
	paper := s.Paper
	if paper.Width == 0 {
		paper = A4
	}
	p.line("section", [...]string{"official", "sheet", "wall"}[s.Setting], fmt.Sprintf("%d×%d", paper.Width, paper.Height),
		flag("landscape", s.Landscape), size(s.Size), num("pages", s.Pages), "numbers="+[...]string{"official", "total", "none"}[s.Numbers], flag("restart", s.Restart),
		opt("header", s.Header), opt("footer", s.Footer))
	p.under(func() {
		if m := s.Margins; m != (Margins{}) {
			p.line("margins", fmt.Sprint(m.Top, m.Right, m.Bottom, m.Left))
		}
		if t := s.Tile; t.Paper.Width > 0 {
			p.line("tile", fmt.Sprintf("%d×%d", t.Paper.Width, t.Paper.Height), flag("landscape", t.Landscape), num("overlap", t.Overlap))
		}
		for _, b := range s.Blocks {
			p.block(b)
		}
	})
}

func (p *printer) block(b Block) {
	switch b := b.(type) {
	case Title:
		p.line("title", q(b.Text), opt("sub", b.Sub), size(b.Size))
	case Heading:
		p.line("heading", strconv.Itoa(b.Level), q(b.Text), opt("run", b.Run), flag("unnumbered", b.Unnumbered))
	case Para:
		p.line("para", opt("lead", b.Lead), q(b.Text), align(b.Align), flag("flush", b.Flush), size(b.Size), b.Role.String(), b.Tone.String(), flag("keep", b.Keep), num("before", b.Before))
	case Recipient:
		p.line("recipient", q(b.Text))
	case AttachmentNote:
		p.line("attachments", quoted(b.Items))
	case AnnexMark:
		p.line("annex", strconv.Itoa(b.No))
	case Signature:
		p.line("signature", quoted(b.Units), opt("date", b.Date), flag("seal", b.Seal))
	case RedHead:
		p.line("redhead", q(b.Name), opt("issue", b.Issue), opt("unit", b.Unit), opt("date", b.Date))
	case Imprint:
		p.line("imprint", quoted(b.Lines), opt("unit", b.Unit), opt("date", b.Date), opt("copies", b.Copies))
	case Spacer:
		p.line("spacer", strconv.Itoa(b.Lines))
	case PageBreak:
		p.line("page break")
	case Bookmark:
		p.line("bookmark", strconv.Itoa(b.Level), q(b.Text))
	case Contents:
		p.line("contents", opt("title", b.Title), num("depth", b.Depth), num("from", b.From))
	default:
		p.composite(b)
	}
}

// composite writes the blocks that hold others.
func (p *printer) composite(b Block) {
	switch b := b.(type) {
	case Figure:
		p.line("figure", opt("caption", b.Caption), opt("unit", b.Unit), size(b.Height))
		p.under(func() { p.chart(b.Chart) })
	case Fields:
		p.line("fields", size(b.Size))
		p.under(func() {
			for _, f := range b.Items {
				p.line("field", q(f.Label), opt("value", f.Value), num("width", f.Width))
			}
		})
	case Together:
		p.line("together")
		p.under(func() {
			for _, inner := range b.Blocks {
				p.block(inner)
			}
		})
	case *Table:
		p.table(b)
	case *Poster:
		p.poster(b)
	}
}

func (p *printer) poster(b *Poster) {
	p.line("poster", q(b.Title), opt("sub", b.Sub), opt("maker", b.Maker), opt("source", b.Source), "cols="+fmt.Sprint(b.Cols), "rows="+fmt.Sprint(b.Rows))
	p.under(func() {
		for _, n := range b.Panels {
			p.line("panel", q(n.Title), opt("unit", n.Unit), fmt.Sprintf("at %d,%d+%d×%d", n.Col, n.Row, max(n.ColSpan, 1), max(n.RowSpan, 1)))
			p.under(func() {
				p.chart(n.Chart)
				if n.Table != nil {
					p.table(n.Table)
				}
				for _, t := range n.Text {
					p.line("text", q(t))
				}
			})
		}
	})
}

func q(s string) string { return strconv.Quote(s) }

func opt(name, value string) string {
	if value == "" {
		return ""
	}
	return name + "=" + q(value)
}

func flag(name string, on bool) string {
	if on {
		return name
	}
	return ""
}

func num(name string, n int) string {
	if n == 0 {
		return ""
	}
	return name + "=" + strconv.Itoa(n)
}

func size(l Length) string {
	if l == 0 {
		return ""
	}
	return strconv.FormatFloat(float64(l)/100, 'f', -1, 64) + "pt"
}

func align(a Align) string { return [...]string{"", "left", "center", "right", "justify"}[a] }

func quoted(items []string) string {
	out := make([]string, len(items))
	for i, s := range items {
		out[i] = q(s)
	}
	return strings.Join(out, " ")
}
