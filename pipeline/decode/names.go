package decode

import (
	"strings"
	"unicode"

	"guatu/pipeline/record"
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
	names  map[string][]hit
	tabs   []string         // normalised title and aliases
	seen   map[string][]hit // headers looked up before
	fits   map[string]bool  // tabs looked at before
}

// townshipHeads are headers of a column that splits a file by township; regionHeads name its county and above and are no fault either.
var townshipHeads = map[string]bool{"乡镇": true, "乡镇名称": true, "乡": true, "镇": true, "所属乡镇": true}
var regionHeads = map[string]bool{"省": true, "市": true, "县": true, "县市区旗": true, "省市": true, "市州": true, "县区": true}

func indexLayouts(s *spec.Spec, layouts []*spec.Layout) ([]*layoutIndex, map[string]bool) {
	heads := map[string]bool{}
	var out []*layoutIndex
	for _, l := range layouts {
		x := &layoutIndex{layout: l, names: map[string][]hit{}, seen: map[string][]hit{}, fits: map[string]bool{}, tabs: []string{name(l.Title)}}
		for _, a := range l.Aliases {
			x.tabs = append(x.tabs, name(a))
		}
		for i := range l.Columns {
			x.addColumn(s, i, heads)
		}
		out = append(out, x)
	}
	return out, heads
}

func (x *layoutIndex) addColumn(s *spec.Spec, i int, heads map[string]bool) {
	c := &x.layout.Columns[i]
	add := func(text string, h how) {
		heads[text] = true
		for j, key := range keys(text) {
			if j > 1 {
				h = max(h, loose)
			}
			x.add(key, hit{i, h})
		}
	}
	add(c.Header, exact)
	if c.Group() != "" {
		add(c.Leaf(), leaf)
	}
	for _, a := range append(settingsAliases(s, x.layout.Key, c.Field), c.Aliases...) {
		add(a, alias)
	}
	if bare, ok := strings.CutPrefix(c.Leaf(), "是否"); ok {
		add(bare, alias)
	}
}

func (x *layoutIndex) add(key string, h hit) {
	for _, old := range x.names[key] {
		if old.col == h.col {
			return
		}
	}
	x.names[key] = append(x.names[key], h)
}

// settingsAliases are headers the county has laid down itself: the texts of the acceptance items.
func settingsAliases(s *spec.Spec, key string, f record.Field) []string {
	n, ok := strings.CutPrefix(string(f), "item_")
	if key != "acceptance" || !ok || len(n) != 1 {
		return nil
	}
	if i := int(n[0] - '1'); i >= 0 && i < len(s.Settings.Items) {
		it := s.Settings.Items[i]
		return []string{it.Name, s.Column(key, f).Header + it.Name}
	}
	return nil
}

// keys are the normal forms under which a header is looked up, best first: with its brackets' content, without, and without numbering.
func keys(text string) []string {
	full := name(dropMarks(text))
	out, _ := outside(text)
	short := name(out)
	ks := []string{full}
	add := func(k string) {
		for _, have := range ks {
			if have == k {
				return
			}
		}
		if k != "" {
			ks = append(ks, k)
		}
	}
	if short == "" {
		short = full
	}
	add(short)
	add(cutNumbering(short))
	add(strings.TrimRightFunc(short, func(r rune) bool { return r >= '0' && r <= '9' }))
	return ks
}

// dropMarks removes what says that a column must be filled, in any of the usual ways.
func dropMarks(s string) string {
	for _, m := range []string{"必填", "选填", "必选", "单选", "多选", "可不填"} {
		s = strings.ReplaceAll(s, m, "")
	}
	return s
}

// cutNumbering drops "1", "A6" or "12" in front of a Chinese header.
func cutNumbering(s string) string {
	t := s
	if t != "" && t[0] >= 'a' && t[0] <= 'z' {
		t = t[1:]
	}
	u := strings.TrimLeft(t, "0123456789")
	if u == t || u == "" {
		return s
	}
	for _, r := range u {
		if !unicode.Is(unicode.Han, r) {
			return s
		}
		break
	}
	return u
}

// lookup is what a header may stand for in the layout, and the best way it was recognised.
func (x *layoutIndex) lookup(text string) []hit {
	hits, ok := x.seen[text]
	if !ok {
		hits = x.find(text)
		if len(x.seen) < 5000 {
			x.seen[text] = hits
		}
	}
	return hits
}

func (x *layoutIndex) find(text string) []hit {
	for i, k := range keys(text) {
		hits := x.names[k]
		if len(hits) == 0 {
			continue
		}
		if i < 2 {
			return hits
		}
		out := make([]hit, len(hits))
		for j, h := range hits {
			out[j] = hit{h.col, max(h.how, loose)}
		}
		return out
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
