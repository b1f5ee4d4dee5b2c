package conform

import (
	"strconv"
	"strings"

	"guatu/pipeline/grid"
)

// places checks whatever names cells of a sheet by a list of ranges, and the order in which its conditional formats apply.
func (c *checker) places(part string, t *node) {
	ranked := map[string]bool{}
	for _, f := range t.all("conditionalFormatting") {
		c.ranges(part, f)
		for _, r := range f.all("cfRule") {
			p := r.attr["priority"]
			if n, err := strconv.Atoi(p); err != nil || n < 1 || ranked[p] {
				c.say("%s: conditional format of %s has priority %q, which is none or taken", part, f.attr["sqref"], p)
			}
			ranked[p] = true
			for _, k := range r.all("formula") {
				if units(k.text) > formulaText || strings.HasPrefix(k.text, "=") {
					c.say("%s: conditional format of %s has formula %.40q", part, f.attr["sqref"], k.text)
				}
			}
		}
	}
	for _, v := range t.first("sheetViews").all("sheetView") {
		for _, s := range v.all("selection") {
			if s.attr["sqref"] != "" {
				c.ranges(part, s)
			}
		}
	}
	for list, of := range map[string]string{"ignoredErrors": "ignoredError", "protectedRanges": "protectedRange"} {
		for _, n := range t.first(list).all(of) {
			c.ranges(part, n)
		}
	}
}

func (c *checker) ranges(part string, n *node) {
	list := strings.Fields(n.attr["sqref"])
	for _, ref := range list {
		if _, ok := grid.ParseRange(ref); !ok {
			c.say("%s: %s of %q", part, n.name, ref)
		}
	}
	if len(list) == 0 {
		c.say("%s: %s of no cells", part, n.name)
	}
}

// anchors: a drawing must lie within the sheet, its second corner not before the first.
func (c *checker) anchors(part string, t *node) {
	for _, a := range t.kids {
		from, to := a.first("from"), a.first("to")
		if from == nil {
			continue
		}
		for axis, limit := range map[string]int{"col": lastCol, "row": lastRow} {
			start, ok := corner(from, axis, limit)
			end, okEnd := start, true
			if to != nil {
				end, okEnd = corner(to, axis, limit)
			}
			if !ok || !okEnd || end < start {
				c.say("%s: drawing from %s %s to %s", part, axis, text(from, axis), cornerText(to, axis))
			}
		}
	}
}

func corner(n *node, axis string, limit int) (int, bool) {
	v, err := strconv.Atoi(strings.TrimSpace(text(n, axis)))
	return v, err == nil && v >= 0 && v < limit
}

func cornerText(n *node, axis string) string {
	if n == nil {
		return "nowhere"
	}
	return text(n, axis)
}
