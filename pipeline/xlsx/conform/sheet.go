package conform

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"

	"guatu/pipeline/grid"
)

func (c *checker) workbook() {
	const part = "xl/workbook.xml"
	wb := c.trees[part]
	if wb == nil {
		return // another layout of the package; its sheets are found by their root elements
	}
	names, ids := map[string]bool{}, map[string]bool{}
	sheets := wb.first("sheets").all("sheet")
	for _, s := range sheets {
		name := s.attr["name"]
		if n := len(utf16.Encode([]rune(name))); n == 0 || n > 31 || strings.ContainsAny(name, `[]:*?/\`) || strings.HasPrefix(name, "'") || strings.HasSuffix(name, "'") {
			c.say("%s: sheet name %q", part, name)
		}
		if names[strings.ToLower(name)] || ids[s.attr["sheetId"]] {
			c.say("%s: sheet %q or its id %s twice", part, name, s.attr["sheetId"])
		}
		names[strings.ToLower(name)], ids[s.attr["sheetId"]] = true, true
	}
	c.definedNames(part, wb, len(sheets))
	c.views(part, wb)
	for name, tree := range c.trees {
		switch tree.name {
		case "worksheet":
			c.sheet(name, tree, names)
		case "comments":
			c.comments(name, tree)
		case "wsDr":
			c.anchors(name, tree)
		}
	}
}

func (c *checker) sheet(part string, t *node, names map[string]bool) {
	c.rows(part, t.first("sheetData"))
	c.merges(part, t.first("mergeCells"))
	c.limits(part, t, names)
	c.places(part, t)
	for _, f := range t.all("conditionalFormatting") {
		for _, r := range f.all("cfRule") {
			if !within(r.attr["dxfId"], c.dxfs) {
				c.say("%s: conditional format with dxf %s of %d", part, r.attr["dxfId"], c.dxfs)
			}
		}
	}
	for _, v := range t.first("dataValidations").all("dataValidation") {
		c.validation(part, v)
	}
}

func (c *checker) validation(part string, v *node) {
	for attr, limit := range map[string]int{"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255} {
		if n := len(utf16.Encode([]rune(v.attr[attr]))); n > limit {
			c.say("%s: validation %s of %d characters", part, attr, n)
		}
	}
	for _, k := range v.kids {
		if strings.HasPrefix(k.text, `"`) && len(utf16.Encode([]rune(k.text))) > 257 {
			c.say("%s: list of validation %s is too long", part, v.attr["sqref"])
		}
	}
	for _, ref := range strings.Fields(v.attr["sqref"]) {
		if _, ok := grid.ParseRange(ref); !ok {
			c.say("%s: validation of %q", part, ref)
		}
	}
}

func (c *checker) rows(part string, data *node) {
	last := int32(0)
	for _, r := range data.all("row") {
		num := last + 1
		if s := r.attr["r"]; s != "" {
			n, err := strconv.ParseInt(s, 10, 32)
			if err != nil || int32(n) <= last || n > 1<<20 {
				c.say("%s: row %s after row %d", part, s, last)
			}
			num = int32(n)
		}
		last = num
		c.cells(part, r, num)
	}
}

func (c *checker) cells(part string, r *node, num int32) {
	last := int32(0)
	for _, cell := range r.all("c") {
		col, row := last+1, num
		if ref := cell.attr["r"]; ref != "" {
			var ok bool
			if col, row, ok = grid.ParseRef(ref); !ok || row != num || col <= last {
				c.say("%s: cell %s in row %d after column %s", part, ref, num, grid.Letters(last))
			}
		}
		last = col
		if err := c.cell(cell); err != nil {
			c.say("%s: cell %s: %v", part, grid.Ref(col, num), err)
		}
	}
}

func (c *checker) cell(n *node) error {
	value := ""
	if v := n.first("v"); v != nil {
		value = v.text
	}
	if !within(n.attr["s"], c.xfs) {
		return fmt.Errorf("style %s of %d", n.attr["s"], c.xfs)
	}
	switch n.attr["t"] {
	case "s":
		if value == "" || !within(value, c.shared) {
			return fmt.Errorf("shared string %q of %d", value, c.shared)
		}
	case "", "n":
		if value == "" {
			return nil
		}
		if _, err := strconv.ParseFloat(value, 64); err != nil {
			return fmt.Errorf("number %q", value)
		}
	}
	if len(utf16.Encode([]rune(value))) > 32767 {
		return fmt.Errorf("text of more than 32767 characters")
	}
	return nil
}

func (c *checker) merges(part string, list *node) {
	var seen []grid.Range
	for _, m := range list.all("mergeCell") {
		r, ok := grid.ParseRange(m.attr["ref"])
		if !ok || r.Col1 == r.Col2 && r.Row1 == r.Row2 {
			c.say("%s: merge %q", part, m.attr["ref"])
			continue
		}
		for _, o := range seen {
			if r.Col1 <= o.Col2 && o.Col1 <= r.Col2 && r.Row1 <= o.Row2 && o.Row1 <= r.Row2 {
				c.say("%s: merges %s and %s overlap", part, o, r)
			}
		}
		seen = append(seen, r)
	}
}

// comments must each have an author, a place of their own and a shape in the sheet's legacy drawing.
func (c *checker) comments(part string, t *node) {
	authors := len(t.first("authors").all("author"))
	seen := map[string]bool{}
	for _, n := range t.first("commentList").all("comment") {
		ref := n.attr["ref"]
		if seen[ref] || !within(n.attr["authorId"], authors) {
			c.say("%s: comment at %s twice or by author %s of %d", part, ref, n.attr["authorId"], authors)
		}
		seen[ref] = true
	}
	for sheet, ids := range c.rels {
		for _, r := range ids {
			if r.kind != "comments" || r.target != part {
				continue
			}
			shapes := c.noteShapes(ids)
			for ref := range seen {
				if col, row, ok := grid.ParseRef(ref); !ok || !shapes[[2]int32{col, row}] {
					c.say("%s: comment at %s has no shape in the drawing of %s", part, ref, sheet)
				}
			}
		}
	}
}

func (c *checker) noteShapes(ids map[string]relation) map[[2]int32]bool {
	at := map[[2]int32]bool{}
	for _, r := range ids {
		if r.kind != "vmlDrawing" {
			continue
		}
		c.trees[r.target].walk(func(n *node) {
			if n.name != "ClientData" || n.attr["ObjectType"] != "Note" {
				return
			}
			row, errR := strconv.Atoi(strings.TrimSpace(text(n, "Row")))
			col, errC := strconv.Atoi(strings.TrimSpace(text(n, "Column")))
			if errR == nil && errC == nil {
				at[[2]int32{int32(col) + 1, int32(row) + 1}] = true
			}
		})
	}
	return at
}

func text(n *node, name string) string {
	if k := n.first(name); k != nil {
		return k.text
	}
	return ""
}
