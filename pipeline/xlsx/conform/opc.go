package conform

import (
	"path"
	"strings"
)

func (c *checker) contentTypes() {
	types := c.trees["[Content_Types].xml"]
	if types == nil {
		c.say("[Content_Types].xml: missing")
		return
	}
	defaults, overrides := map[string]bool{}, map[string]bool{}
	for _, d := range types.all("Default") {
		ext := strings.ToLower(d.attr["Extension"])
		if defaults[ext] {
			c.say("[Content_Types].xml: extension %s twice", ext)
		}
		defaults[ext] = true
	}
	for _, o := range types.all("Override") {
		name := strings.TrimPrefix(o.attr["PartName"], "/")
		if overrides[name] {
			c.say("[Content_Types].xml: part %s twice", name)
		}
		overrides[name] = true
		if !c.names[name] {
			c.say("[Content_Types].xml: part %s does not exist", name)
		}
	}
	for name := range c.names {
		c.types[name] = contentType(types, name)
		ext := strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
		if name != "[Content_Types].xml" && !strings.HasSuffix(name, "/") && !overrides[name] && !defaults[ext] {
			c.say("%s: no content type", name)
		}
		if strings.HasPrefix(name, "xl/worksheets/sheet") && ext == "xml" && !overrides[name] {
			c.say("%s: no content type of a worksheet", name)
		}
	}
}

// relsOf is where the relationships of a part are kept.
func relsOf(part string) string {
	dir, file := path.Split(part)
	return dir + "_rels/" + file + ".rels"
}

func (c *checker) relationships() {
	for name, tree := range c.trees {
		if !strings.HasSuffix(name, ".rels") {
			continue
		}
		dir, file := path.Split(name)
		source := path.Join(dir, "..", strings.TrimSuffix(file, ".rels"))
		if source != "." && source != "" && !c.names[source] && file != ".rels" {
			c.say("%s: its part %s does not exist", name, source)
		}
		ids := map[string]relation{}
		for _, r := range tree.all("Relationship") {
			id := r.attr["Id"]
			if _, ok := ids[id]; ok {
				c.say("%s: id %s twice", name, id)
			}
			target := r.attr["Target"]
			if r.attr["TargetMode"] != "External" {
				if target = resolve(path.Join(dir, ".."), target); !c.names[target] {
					c.say("%s: target %s does not exist", name, target)
				}
			}
			kind := r.attr["Type"]
			ids[id] = relation{kind[strings.LastIndex(kind, "/")+1:], target}
		}
		c.rels[source] = ids
	}
	for name, tree := range c.trees {
		if strings.HasSuffix(name, ".rels") {
			continue
		}
		tree.walk(func(n *node) {
			for key, id := range n.attr {
				if !strings.HasPrefix(key, "r:") || id == "" {
					continue
				}
				if _, ok := c.rels[name][id]; !ok {
					c.say("%s: %s refers to %s, which its relationships lack", name, n.name, id)
				}
			}
		})
	}
}

func resolve(dir, target string) string {
	if strings.HasPrefix(target, "/") {
		return path.Clean(target)[1:]
	}
	return path.Join(dir, target)
}
