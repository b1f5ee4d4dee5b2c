// Package conform says what in an .xlsx package would make Excel offer to repair it.
// It is for tests: it reads whole parts into memory and it mends nothing.
package conform

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Check returns one line for each breach of ECMA-376 or of Excel's own narrower limits; none means that it opens clean.
func Check(data []byte) []string {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return []string{"zip: " + err.Error()}
	}
	c := &checker{trees: map[string]*node{}, rels: map[string]map[string]relation{}, types: map[string]string{}, names: map[string]bool{}}
	for _, f := range z.File {
		c.load(f)
	}
	c.contentTypes()
	c.relationships()
	c.styles()
	c.workbook()
	c.kinds()
	c.tables()
	c.shapes()
	for name, tree := range c.trees {
		if of, ok := kinds[tree.name]; ok {
			c.conform(name, tree, of)
		}
	}
	slices.Sort(c.bad)
	return c.bad
}

type checker struct {
	bad    []string
	names  map[string]bool // of parts
	trees  map[string]*node
	types  map[string]string              // content types by part
	rels   map[string]map[string]relation // part -> id -> target
	xfs    int
	dxfs   int
	shared int
}

type relation struct{ kind, target string }

// node is an element.
type node struct {
	name string // local
	attr map[string]string
	kids []*node
	text string
}

func (c *checker) say(format string, args ...any) {
	if len(c.bad) < 200 {
		c.bad = append(c.bad, fmt.Sprintf(format, args...))
	}
}

func (c *checker) load(f *zip.File) {
	if c.names[f.Name] {
		c.say("%s: stored twice", f.Name)
	}
	c.names[f.Name] = true
	r, err := f.Open()
	if err != nil {
		c.say("%s: %v", f.Name, err)
		return
	}
	data, err := io.ReadAll(r)
	if err != nil {
		c.say("%s: %v", f.Name, err)
		return
	}
	if err := r.Close(); err != nil {
		c.say("%s: %v", f.Name, err)
	}
	switch path.Ext(f.Name) {
	case ".xml", ".rels", ".vml":
		tree, err := parse(data)
		if err != nil {
			c.say("%s: %v", f.Name, err)
			return
		}
		c.trees[f.Name] = tree
	}
}

// parse reads a part; a prefix that is not declared is an error, as it is for Excel.
func parse(data []byte) (*node, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	root := &node{}
	stack := []*node{root}
	for {
		t, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		top := stack[len(stack)-1]
		switch t := t.(type) {
		case xml.StartElement:
			n := &node{name: t.Name.Local, attr: map[string]string{}}
			if t.Name.Space != "" && !strings.ContainsAny(t.Name.Space, ":/") {
				return nil, fmt.Errorf("prefix %s is not declared", t.Name.Space)
			}
			for _, a := range t.Attr {
				if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
					continue
				}
				n.attr[attrKey(a.Name)] = a.Value
			}
			top.kids = append(top.kids, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			top.text += string(t)
		}
	}
	if len(root.kids) != 1 {
		return nil, fmt.Errorf("%d root elements", len(root.kids))
	}
	return root.kids[0], nil
}

// attrKey is the name of an attribute as the format's own are written; those of other namespaces begin with a brace.
func attrKey(name xml.Name) string {
	switch {
	case name.Space == "":
		return name.Local
	case strings.HasSuffix(name.Space, "/relationships"):
		return "r:" + name.Local
	case strings.HasSuffix(name.Space, "/XML/1998/namespace"):
		return "xml:" + name.Local
	}
	return "{" + name.Space + "}" + name.Local
}

func (n *node) all(name string) []*node {
	var list []*node
	if n == nil {
		return nil
	}
	for _, k := range n.kids {
		if k.name == name {
			list = append(list, k)
		}
	}
	return list
}

func (n *node) first(name string) *node {
	if l := n.all(name); len(l) > 0 {
		return l[0]
	}
	return nil
}

// walk visits the node and all below it.
func (n *node) walk(f func(*node)) {
	if n == nil {
		return
	}
	f(n)
	for _, k := range n.kids {
		k.walk(f)
	}
}

// within reports whether an optional index attribute lies below a bound.
func within(s string, bound int) bool {
	if s == "" {
		return true
	}
	n, err := strconv.Atoi(s)
	return err == nil && n >= 0 && n < bound
}
