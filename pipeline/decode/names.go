package decode

import (
	"strings"
	"sync"

	"guatu/pipeline/spec"
)

// how says by what kind of name a header was recognised; better ones claim a column first.
type how uint8

const (
	exact how = iota // the official header
	leaf             // the lower level of a two-level header alone
	alias            // a documented other name
	loose            // an official name or alias once numbering was cut off
	nohow
)

// hit is one column of a layout that a name may stand for.
type hit struct {
	col int
	how how
}

// layoutIndex finds the columns of one layout by normalised header.
type layoutIndex struct {
	layout *spec.Layout
	*layoutNames
	all  *lookups
	at   int             // of the layout among all
	fits map[string]bool // tabs looked at before
}

// layoutNames is what a layout's headers and titles amount to; it does not change once made.
type layoutNames struct {
	names map[string][]hit
	heads []string // as written, to see a header at a glance
	tabs  []string // normalised title and aliases
}

// namesCache spares the work for every further workbook; layouts do not change while the program runs.
var namesCache sync.Map // *spec.Layout -> *layoutNames

// townshipHeads are headers of a column that splits a file by township; regionHeads name its county and above and are no fault either.
var townshipHeads = map[string]bool{"乡镇": true, "乡镇名称": true, "乡": true, "镇": true, "所属乡镇": true}
var regionHeads = map[string]bool{"省": true, "市": true, "县": true, "县市区旗": true, "省市": true, "市州": true, "县区": true}

func indexLayouts(s *spec.Spec, layouts []*spec.Layout) ([]*layoutIndex, map[string]bool) {
	heads := map[string]bool{}
	var out []*layoutIndex
	all := &lookups{seen: map[string][][]hit{}}
	own := false
	for i, l := range layouts {
		names, ours := namesOf(s, l)
		own = own || ours
		x := &layoutIndex{layout: l, layoutNames: names, all: all, at: i, fits: map[string]bool{}}
		for _, h := range x.heads {
			heads[h] = true
		}
		out = append(out, x)
	}
	all.index(out, own)
	return out, heads
}

// namesOf also reports names that are the county's own.
func namesOf(s *spec.Spec, l *spec.Layout) (*layoutNames, bool) {
	own := l.HasItems() && len(s.Settings.Items) > 0 // headers the county has laid down are not the layout's
	if n, ok := namesCache.Load(l); ok && !own {
		return n.(*layoutNames), false
	}
	n := &layoutNames{names: map[string][]hit{}, tabs: []string{name(l.Title)}}
	for _, a := range l.Aliases {
		n.tabs = append(n.tabs, name(a))
	}
	for i := range l.Columns {
		c := &l.Columns[i]
		n.addColumn(i, c)
		for _, a := range itemAliases(s, l.Key, c) {
			n.addName(i, a, alias)
		}
	}
	if !own {
		namesCache.Store(l, n)
	}
	return n, own
}

func (n *layoutNames) addColumn(i int, c *spec.Column) {
	n.addName(i, c.Header, exact)
	if c.Group() != "" {
		n.addName(i, c.Leaf(), leaf)
	}
	for _, a := range c.Aliases {
		n.addName(i, a, alias)
	}
	if bare, ok := strings.CutPrefix(c.Leaf(), "是否"); ok {
		n.addName(i, bare, alias)
	} else if c.Type == "yesno" {
		n.addName(i, "是否"+c.Leaf(), alias)
	}
}

func (n *layoutNames) addName(col int, text string, h how) {
	n.heads = append(n.heads, text)
	for j, key := range keys(text) {
		if j > 1 {
			h = max(h, loose)
		}
		n.add(key, hit{col, h})
	}
}

func (n *layoutNames) add(key string, h hit) {
	for _, old := range n.names[key] {
		if old.col == h.col {
			return
		}
	}
	n.names[key] = append(n.names[key], h)
}

// itemAliases are headers that an acceptance item goes by beside its number: its text.
func itemAliases(s *spec.Spec, key string, c *spec.Column) []string {
	if it, ok := s.ItemOf(key, c.Field); ok && it.Name != "" {
		return []string{it.Name, c.Header + it.Name}
	}
	return nil
}

// tabFits reports that a tab names the layout.
func (x *layoutIndex) tabFits(tab string) bool {
	if fits, ok := x.fits[tab]; ok {
		return fits
	}
	n := name(tab)
	short := cutNumbering(n)
	fits := false
	for _, t := range x.tabs {
		fits = fits || n == t || short == t || len(t) > 6 && strings.Contains(n, t)
	}
	x.fits[tab] = fits
	return fits
}
