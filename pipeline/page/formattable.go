package page

import (
	"fmt"
	"strings"
)

// table writes rows as cells between bars. After a cell's text: ×n columns, /n rows, and its marks in brackets.
func (p *printer) table(t *Table) {
	p.line("table", opt("title", t.Title), opt("left", t.Left), opt("unit", t.Unit), size(t.Size), flag("zebra", t.Zebra), flag("keep", t.Keep),
		t.Role.String(), optSize("row", t.RowHeight))
	p.under(func() {
		if cols := columns(t.Cols); cols != "" {
			p.line("cols", cols)
		}
		for _, r := range t.Head {
			p.line("head ", cells(r))
		}
		for i := range t.Rows {
			r := &t.Rows[i]
			p.line([...]string{"row  ", "sub  ", "total", "group"}[r.Kind], cells(r.Cells), r.Tone.String())
		}
		for _, n := range t.Notes {
			p.line("note ", q(n))
		}
	})
}

func columns(cols []Column) string {
	plain := true
	out := make([]string, len(cols))
	for i, c := range cols {
		plain = plain && c == Column{}
		out[i] = strings.TrimSpace(strings.Join([]string{align(c.Align), num("width", c.Width), optSize("min", c.Min), optSize("fixed", c.Fixed)}, " "))
	}
	if plain {
		return ""
	}
	return "| " + strings.Join(out, " | ") + " |"
}

func optSize(name string, l Length) string {
	if l == 0 {
		return ""
	}
	return name + "=" + size(l)
}

var cellEscape = strings.NewReplacer("|", `\|`, "\n", `\n`, `\`, `\\`)

func cells(row []Cell) string {
	var b strings.Builder
	for i := range row {
		c := &row[i]
		b.WriteString("| " + cellEscape.Replace(c.Text))
		if c.Cols > 1 {
			fmt.Fprintf(&b, " ×%d", c.Cols)
		}
		if c.Rows > 1 {
			fmt.Fprintf(&b, " /%d", c.Rows)
		}
		var marks []string
		for _, m := range []string{align(c.Align), c.Tone.String(), flag("bold", c.Bold), flag("vertical", c.Vertical)} {
			if m != "" {
				marks = append(marks, m)
			}
		}
		if len(marks) > 0 {
			b.WriteString(" [" + strings.Join(marks, " ") + "]")
		}
		b.WriteByte(' ')
	}
	return b.String() + "|"
}
