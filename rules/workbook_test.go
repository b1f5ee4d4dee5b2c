package rules_test

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// workbook is one township's file of an example, still in the notation's own tokens.
type workbook struct {
	township int
	sheets   []*tab
	file     string
	extra    []string // notes and sheets that are none of ours, in grid's notation
	marked   bool     // the township as such
}

type tab struct {
	layout *spec.Layout
	name   string
	cols   []column
	rows   [][]rules.ExampleCell
	props  []string
	marked bool
}

type column struct {
	field  record.Field
	typ    spec.Type
	head   string
	marked bool
}

// keyFields find the row of the clean week that a row of an example changes.
var keyFields = map[string][]record.Field{
	"household": {"household_no"}, "member": {"household_no", "name"}, "measure": {"household_no", "project"}, "income": {"household_no"},
	"archive": {"household_no"}, "acceptance": {"household_no"}, "village": {"village"}, "village_acceptance": {"village"}, "gift": {"village", "kind"}, "letter": {"household_no"},
	"cadre": {"name"}, "visit": {"on", "cadre", "household_no"}, "correction": {"finding_no"},
	"monitor": {"household_no"}, "work": {"household_no", "name"}, "workplan": {"household_no", "name"},
}

func (w *workbook) tab(title string) (*tab, error) {
	for _, t := range w.sheets {
		if t.layout.Title == title || t.layout.Key == title || slices.Contains(t.layout.Aliases, title) {
			return t, nil
		}
	}
	return nil, fmt.Errorf("no sheet %q", title)
}

// fill writes a sheet of the clean week.
func (w *workbook) fill(l *spec.Layout, p *rules.ExamplePart) error {
	t := &tab{layout: l, name: l.Title}
	for _, h := range p.Header {
		c := headed(l, h.Text)
		if c == nil {
			return fmt.Errorf("%s: no column %q", l.Title, h.Text)
		}
		t.cols = append(t.cols, column{field: c.Field, typ: c.Type, head: c.Header})
	}
	for _, r := range p.Rows {
		t.rows = append(t.rows, pad(r.Cells, len(t.cols)))
	}
	w.sheets = append(w.sheets, t)
	return nil
}

func pad(cells []rules.ExampleCell, n int) []rules.ExampleCell {
	out := make([]rules.ExampleCell, n)
	copy(out, cells)
	return out
}

func headed(l *spec.Layout, head string) *spec.Column {
	for i := range l.Columns {
		if c := &l.Columns[i]; c.Header == head || c.Leaf() == head || slices.Contains(c.Aliases, head) {
			return c
		}
	}
	return nil
}

func (t *tab) clone(rows bool) *tab {
	c := &tab{layout: t.layout, name: t.name, cols: slices.Clone(t.cols)}
	for _, r := range t.rows {
		if rows {
			c.rows = append(c.rows, slices.Clone(r))
		}
	}
	return c
}

// change applies one sheet of an example; pattern is the clean week's sheet, of whose first row new rows are copies.
func (t *tab) change(p *rules.ExamplePart, pattern *tab) error {
	t.marked = t.marked || p.Marked
	t.props = append(t.props, p.Props...)
	at, err := t.header(p.Header)
	if err != nil {
		return err
	}
	for _, r := range p.Rows {
		if err := t.row(r, at, pattern); err != nil {
			return fmt.Errorf("%s: %w", t.layout.Title, err)
		}
	}
	return t.drop(p.Header)
}

// header finds or makes the column each header cell means.
func (t *tab) header(cells []rules.ExampleCell) ([]int, error) {
	at := make([]int, len(cells))
	for i, h := range cells {
		name := strings.TrimPrefix(h.Text, "-")
		old, renamed, rename := strings.Cut(name, "→")
		if added, ok := strings.CutPrefix(name, "+"); ok {
			at[i] = len(t.cols)
			t.cols = append(t.cols, column{typ: "text", head: added, marked: h.Marked})
			if c := headed(t.layout, added); c != nil {
				t.cols[at[i]].field, t.cols[at[i]].typ = c.Field, c.Type
			}
			for k := range t.rows {
				t.rows[k] = append(t.rows[k], rules.ExampleCell{})
			}
			continue
		}
		c := headed(t.layout, old)
		if at[i] = slices.IndexFunc(t.cols, func(x column) bool { return c != nil && x.field == c.Field }); at[i] < 0 {
			return nil, fmt.Errorf("%s: no column %q", t.layout.Title, old)
		}
		if t.cols[at[i]].marked = h.Marked; rename {
			t.cols[at[i]].head = renamed
		}
	}
	return at, nil
}

func (t *tab) drop(cells []rules.ExampleCell) error {
	for _, h := range cells {
		name, ok := strings.CutPrefix(h.Text, "-")
		if !ok {
			continue
		}
		i := slices.IndexFunc(t.cols, func(x column) bool { return x.field == headed(t.layout, name).Field })
		t.cols = slices.Delete(t.cols, i, i+1)
		for k := range t.rows {
			t.rows[k] = slices.Delete(t.rows[k], i, i+1)
		}
	}
	return nil
}

func (t *tab) row(r rules.ExampleRow, at []int, pattern *tab) error {
	hits := t.find(r.Cells, at)
	switch {
	case r.Op == '-':
		if len(hits) == 0 {
			return fmt.Errorf("no row to delete for %v", r.Cells)
		}
		for i := len(hits) - 1; i >= 0; i-- {
			t.rows = slices.Delete(t.rows, hits[i], hits[i]+1)
		}
		return nil
	case r.Op == '*':
		t.rows = append(t.rows, make([]rules.ExampleCell, len(t.cols)))
		hits = []int{len(t.rows) - 1}
	case r.Op == '+' || len(hits) == 0:
		var src []rules.ExampleCell // a sheet that is empty in the clean week, 问题整改, has nothing to copy
		switch {
		case len(hits) > 0:
			src = t.rows[hits[0]]
		case len(pattern.rows) > 0:
			src = pattern.rows[0]
		}
		fresh := pad(src, len(t.cols))
		for i := range fresh {
			fresh[i].Marked = false
		}
		t.rows = append(t.rows, fresh)
		hits = []int{len(t.rows) - 1}
	}
	row := t.rows[hits[0]]
	for i, c := range r.Cells {
		dst := &row[at[i]]
		dst.Marked = c.Marked || dst.Marked
		if c.Text == "~" {
			continue
		}
		dst.Text = c.Text
		if _, becomes, ok := strings.Cut(c.Text, "→"); ok {
			dst.Text = becomes
		}
	}
	return nil
}

// find lists the rows whose key columns, as far as the example names them, say what it says.
func (t *tab) find(cells []rules.ExampleCell, at []int) []int {
	var hits []int
	if t.layout.Key == "cover" {
		return []int{0}
	}
	for k, row := range t.rows {
		fits := false
		for i, c := range cells {
			if !slices.Contains(keyFields[t.layout.Key], t.cols[at[i]].field) || c.Text == "~" {
				continue
			}
			key, _, _ := strings.Cut(c.Text, "→")
			if fits = row[at[i]].Text == key; !fits {
				break
			}
		}
		if fits {
			hits = append(hits, k)
		}
	}
	return hits
}

var identifiers = map[spec.Type]bool{"code": true, "codes": true, "text": true, "name": true, "village": true, "id": true, "phone": true, "account": true, "date": true, "yesno": true}

// token is a cell in grid's notation: what the hand-out workbook keeps as text stays text.
func (c *column) token(s string) string {
	if s == "" || strings.ContainsAny(s[:1], "':@{") || !identifiers[c.typ] {
		return s
	}
	return "'" + s
}

// grid lays the workbook out as cells, and lists the marked ones as sheet!cell.
func (w *workbook) grid() (*grid.Book, []string, error) {
	var b strings.Builder
	var marks []string
	fmt.Fprintf(&b, "@@ %s | xlsx\n", w.file)
	for _, e := range w.extra {
		b.WriteString(e)
	}
	for _, t := range w.sheets {
		if t.marked {
			marks = append(marks, t.name+"!")
		}
		fmt.Fprintf(&b, "== %s\n", t.name)
		for _, prop := range t.props {
			if !strings.HasPrefix(prop, "hidden rows") {
				fmt.Fprintf(&b, "-- %s\n", prop)
			}
		}
		if t.layout.Key == "cover" {
			marks = append(marks, t.cover(&b)...)
			continue
		}
		marks = append(marks, t.table(&b)...)
	}
	book, err := grid.Parse(b.String())
	return book, marks, err
}

func (t *tab) cover(b *strings.Builder) (marks []string) {
	b.WriteString("1 | 封面\n3")
	for i, c := range t.cols {
		fmt.Fprintf(b, " | %s | %s", c.head, c.token(t.rows[0][i].Text))
		if t.rows[0][i].Marked {
			marks = append(marks, t.name+"!"+grid.Ref(int32(2*i+2), 3))
		}
	}
	b.WriteString("\n")
	return marks
}

// table writes the header on row 1, or its two levels on rows 1 and 2, and the rows below.
func (t *tab) table(b *strings.Builder) (marks []string) {
	top, leaf, two := "1", "2", false
	for i, c := range t.cols {
		g, l, ok := strings.Cut(c.head, "/")
		two = two || ok
		if !ok {
			g, l = c.head, ""
		} else if i > 0 && strings.HasPrefix(t.cols[i-1].head, g+"/") {
			g = ""
		}
		top, leaf = top+" | "+g, leaf+" | "+l
	}
	first := int32(2)
	if two {
		first, top = 3, t.merges()+top+"\n"+leaf
	}
	b.WriteString(top + "\n")
	for i, c := range t.cols {
		if c.marked {
			marks = append(marks, t.name+"!"+grid.Ref(int32(i+1), first-1))
		}
	}
	for k, row := range t.rows {
		n := first + int32(k)
		fmt.Fprintf(b, "%d%s", n, t.hidden(n))
		for i, c := range row {
			b.WriteString(" | " + t.cols[i].token(c.Text))
			if c.Marked {
				marks = append(marks, t.name+"!"+grid.Ref(int32(i+1), n))
			}
		}
		b.WriteString("\n")
	}
	return marks
}

func (t *tab) hidden(row int32) string {
	for _, p := range t.props {
		if rest, ok := strings.CutPrefix(p, "hidden rows "); ok && slices.Contains(strings.Fields(rest), fmt.Sprint(row)) {
			return " hidden"
		}
	}
	return ""
}

// merges joins the upper header over its leaves and plain headers over both rows, as the hand-out workbook does.
func (t *tab) merges() string {
	var out []string
	for i := 0; i < len(t.cols); {
		g, _, two := strings.Cut(t.cols[i].head, "/")
		j := i + 1
		for two && j < len(t.cols) && strings.HasPrefix(t.cols[j].head, g+"/") {
			j++
		}
		switch {
		case !two:
			out = append(out, grid.Range{Col1: int32(i + 1), Row1: 1, Col2: int32(i + 1), Row2: 2}.String())
		case j > i+1:
			out = append(out, grid.Range{Col1: int32(i + 1), Row1: 1, Col2: int32(j), Row2: 1}.String())
		}
		i = j
	}
	return "-- merges " + strings.Join(out, " ") + "\n"
}

// write puts a text into the cell a finding points at.
func (w *workbook) write(s record.Spot, text string) bool {
	col, row, ok := grid.ParseRef(s.Cell)
	for _, t := range w.sheets {
		if t.name != s.Sheet || !ok {
			continue
		}
		if t.layout.Key == "cover" {
			t.rows[0][col/2-1].Text = text
			return true
		}
		first := 2
		for _, c := range t.cols {
			if strings.Contains(c.head, "/") {
				first = 3
			}
		}
		if k := int(row) - first; k >= 0 && k < len(t.rows) {
			t.rows[k][col-1].Text = text
			return true
		}
	}
	return false
}
