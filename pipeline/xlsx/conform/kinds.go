package conform

import (
	"path"
	"strconv"
	"strings"
)

// partKinds are the root element and content type of what a relationship leads to.
var partKinds = map[string]struct{ root, contentType string }{
	"officeDocument": {"workbook", ".main+xml"},
	"worksheet":      {"worksheet", "spreadsheetml.worksheet+xml"},
	"chartsheet":     {"chartsheet", "spreadsheetml.chartsheet+xml"},
	"styles":         {"styleSheet", "spreadsheetml.styles+xml"},
	"sharedStrings":  {"sst", "spreadsheetml.sharedStrings+xml"},
	"comments":       {"comments", "spreadsheetml.comments+xml"},
	"drawing":        {"wsDr", "drawing+xml"},
	"chart":          {"chartSpace", "drawingml.chart+xml"},
	"table":          {"table", "spreadsheetml.table+xml"},
	"vmlDrawing":     {"xml", "vmlDrawing"},
}

// kinds checks that every relationship leads to what it says.
func (c *checker) kinds() {
	for source, ids := range c.rels {
		for _, r := range ids {
			want, ok := partKinds[r.kind]
			if !ok || !c.names[r.target] {
				continue
			}
			if t := c.trees[r.target]; t != nil && t.name != want.root {
				c.say("%s: %s is a %s", source, r.kind, t.name)
			}
			if got := c.types[r.target]; !strings.HasSuffix(got, want.contentType) {
				c.say("%s: content type %q is not that of a %s", r.target, got, r.kind)
			}
		}
	}
	main := 0
	for _, r := range c.rels["."] {
		if r.kind == "officeDocument" {
			main++
		}
	}
	if main != 1 {
		c.say("_rels/.rels: %d main documents", main)
	}
}

// contentType is a part's type by its name, or else by its extension.
func contentType(types *node, part string) string {
	found := ""
	for _, k := range types.kidsOf() {
		switch {
		case k.name == "Override" && strings.TrimPrefix(k.attr["PartName"], "/") == part:
			return k.attr["ContentType"]
		case k.name == "Default" && strings.EqualFold(k.attr["Extension"], strings.TrimPrefix(path.Ext(part), ".")):
			found = k.attr["ContentType"]
		}
	}
	return found
}

// tables must have ids and names of their own, and columns of distinct names.
func (c *checker) tables() {
	ids, names := map[string]bool{}, map[string]bool{}
	for part, t := range c.trees {
		if t.name != "table" {
			continue
		}
		id, name := t.attr["id"], strings.ToLower(t.attr["displayName"])
		if ids[id] || names[name] {
			c.say("%s: table %s or its id %s twice", part, name, id)
		}
		ids[id], names[name] = true, true
		heads := map[string]bool{}
		for _, k := range t.first("tableColumns").all("tableColumn") {
			head := strings.ToLower(k.attr["name"])
			if heads[head] {
				c.say("%s: column %s twice", part, head)
			}
			heads[head] = true
		}
	}
}

// shapes of one drawing must have ids of their own; Excel drops the second and its comment with it.
func (c *checker) shapes() {
	for part, t := range c.trees {
		if path.Ext(part) != ".vml" {
			continue
		}
		ids := map[string]bool{}
		t.walk(func(n *node) {
			if id := n.attr["id"]; n.name == "shape" && id != "" {
				if ids[id] {
					c.say("%s: shape %s twice", part, id)
				}
				ids[id] = true
			}
		})
	}
}

// strings checks the shared ones: how many there are, and that none is longer than a cell holds.
func (c *checker) strings(part string, t *node) {
	if n, ok := t.attr["uniqueCount"]; ok && n != strconv.Itoa(len(t.all("si"))) {
		c.say("%s: uniqueCount %s of %d", part, n, len(t.all("si")))
	}
	for i, si := range t.all("si") {
		n := 0
		si.walk(func(k *node) {
			if k.name == "t" {
				n += units(k.text)
			}
		})
		if n > cellText {
			c.say("%s: string %d has %d characters", part, i, n)
		}
	}
}
