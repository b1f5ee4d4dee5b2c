package decode

import (
	"sync"

	"guatu/pipeline/spec"
)

// lookups answers for all layouts at once what a header may stand for: the same headers are asked about again and again, by every layout.
type lookups struct {
	layouts int
	names   map[string][]named
	seen    map[string][][]hit // headers looked up before
}

// named is what one normal form stands for in one layout.
type named struct {
	layout int
	hits   []hit
}

// layoutSet tells one profile's layouts from another's, and those of one checklist of acceptance from those of the next; they do not change while the
// program runs.
type layoutSet struct {
	first   *spec.Layout
	n       int
	checked [2]*spec.Layout // the sheets with a column for each item
}

func setOf(layouts []*layoutIndex) layoutSet {
	set, n := layoutSet{first: layouts[0].layout, n: len(layouts)}, 0
	for _, x := range layouts {
		if x.layout.HasItems() && n < len(set.checked) {
			set.checked[n] = x.layout
			n++
		}
	}
	return set
}

var lookupCache sync.Map // layoutSet -> map[string][]named

func (l *lookups) index(layouts []*layoutIndex, own bool) {
	l.layouts = len(layouts)
	if l.layouts == 0 {
		return
	}
	set := setOf(layouts)
	if have, ok := lookupCache.Load(set); ok && !own {
		l.names = have.(map[string][]named)
		return
	}
	l.names = map[string][]named{}
	for _, x := range layouts {
		for key, hits := range x.names {
			l.names[key] = append(l.names[key], named{x.at, hits})
		}
	}
	if !own {
		lookupCache.Store(set, l.names)
	}
}

// manyHeaders bounds what is remembered of a sheet that is nothing but texts.
const manyHeaders = 5000

// of is what a header may stand for, by layout, and the best way it was recognised there; nil when no layout knows it.
func (l *lookups) of(text string) [][]hit {
	out, ok := l.seen[text]
	if ok {
		return out
	}
	for i, key := range memoKeys(text) {
		for _, n := range l.names[key] {
			if out == nil {
				out = make([][]hit, l.layouts)
			}
			if out[n.layout] != nil {
				continue
			}
			if out[n.layout] = n.hits; i > 1 {
				out[n.layout] = loosened(n.hits)
			}
		}
	}
	if len(l.seen) < manyHeaders {
		l.seen[text] = out
	}
	return out
}

func loosened(hits []hit) []hit {
	out := make([]hit, len(hits))
	for i, h := range hits {
		out[i] = hit{h.col, max(h.how, loose)}
	}
	return out
}

// lookup is what a header may stand for in one layout.
func (x *layoutIndex) lookup(text string) []hit {
	if all := x.all.of(text); all != nil {
		return all[x.at]
	}
	return nil
}
