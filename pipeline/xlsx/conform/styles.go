package conform

import "strconv"

func (c *checker) styles() {
	c.xfs = 1
	for name, tree := range c.trees {
		if tree.name == "styleSheet" {
			c.styleSheet(name, tree)
		}
		if tree.name == "sst" {
			c.shared = len(tree.all("si"))
			c.strings(name, tree)
		}
	}
}

func (c *checker) styleSheet(name string, t *node) {
	sizes := map[string]int{}
	for _, k := range t.kids {
		sizes[k.name] = len(k.kids)
		if n, ok := k.attr["count"]; ok && n != strconv.Itoa(len(k.kids)) {
			c.say("%s: %s says count %s and has %d", name, k.name, n, len(k.kids))
		}
	}
	formats := map[string]bool{}
	for _, f := range t.first("numFmts").all("numFmt") {
		if formats[f.attr["numFmtId"]] {
			c.say("%s: number format %s twice", name, f.attr["numFmtId"])
		}
		formats[f.attr["numFmtId"]] = true
	}
	for _, list := range []string{"cellStyleXfs", "cellXfs"} {
		for i, xf := range t.first(list).all("xf") {
			for attr, of := range map[string]string{"fontId": "fonts", "fillId": "fills", "borderId": "borders", "xfId": "cellStyleXfs"} {
				if !within(xf.attr[attr], sizes[of]) {
					c.say("%s: %s %d has %s %s of %d", name, list, i, attr, xf.attr[attr], sizes[of])
				}
			}
			if id, err := strconv.Atoi(xf.attr["numFmtId"]); err == nil && id >= 164 && !formats[xf.attr["numFmtId"]] {
				c.say("%s: %s %d has number format %d, which is not there", name, list, i, id)
			}
		}
	}
	t.walk(func(n *node) {
		if rgb, ok := n.attr["rgb"]; ok && len(rgb) != 8 && len(rgb) != 6 {
			c.say("%s: colour %q", name, rgb)
		}
	})
	if sizes["cellXfs"] > cellFormats || sizes["fonts"] > fontCount {
		c.say("%s: %d formats and %d fonts", name, sizes["cellXfs"], sizes["fonts"])
	}
	c.xfs, c.dxfs = max(sizes["cellXfs"], 1), sizes["dxfs"]
}

// order says which child comes before one that must precede it.
func (c *checker) order(part string, n *node, want []string) {
	last := -1
	for _, k := range n.kids {
		at := -1
		for i, w := range want {
			if w == k.name {
				at = i
			}
		}
		switch {
		case at < 0:
			if k.name != "AlternateContent" {
				c.say("%s: element %s does not belong here", part, k.name)
			}
		case at < last:
			c.say("%s: element %s comes after %s", part, k.name, want[last])
		default:
			last = at
		}
	}
}
