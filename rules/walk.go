package rules

import "guatu/pipeline/record"

func (r *run) whole() []record.Finding {
	var out []record.Finding
	for _, rule := range r.active {
		if check, ok := rule.Check.(WholeCounty); ok {
			c := r.base
			c.rule, c.out = rule, &out
			r.guard(rule, func() { check(&c, r.county) })
		}
	}
	return out
}

// review runs the rules that look at what the others found.
func (r *run) review(found []record.Finding) []record.Finding {
	var out []record.Finding
	for _, rule := range r.active {
		if check, ok := rule.Check.(Review); ok {
			c := r.base
			c.rule, c.out = rule, &out
			r.guard(rule, func() { check(&c, r.county, found) })
		}
	}
	name(out)
	return out
}

// A block is small enough that its rows, some 500 bytes a person with all sheets, stay in the processor's cache while every rule looks at them; a township
// is several times that cache, and walked by each rule alone it came from memory two hundred times.
const blockOfRows, blockOfHomes = 256, 48

// township runs every rule that looks at one return. Each rule has its own list of findings and its own guard, so one that panics loses only its own.
func (r *run) township(t *Township) []record.Finding {
	var out []record.Finding
	r.forms(t, &out)
	walks := make([]walk, len(r.active))
	for i, rule := range r.active {
		w := &walks[i]
		w.Case, w.check = r.base, rule.Check
		w.rule, w.out, w.town = rule, &w.found, t
	}
	r.households(t, walks)
	r.sheets(t.Return, walks)
	for i := range walks {
		w := &walks[i]
		r.guard(w.rule, func() { w.whole(t) })
		out = append(out, w.found...)
	}
	return out
}

// walk is one rule on its way through one return.
type walk struct {
	Case
	check  Condition
	found  []record.Finding
	broken bool // it has crashed
}

// whole runs a rule that sees the return at once or village by village.
func (w *walk) whole(t *Township) {
	switch check := w.check.(type) {
	case EachFile:
		check(&w.Case, t.Return)
	case EachReturn:
		check(&w.Case, t)
	case EachVillage:
		for _, v := range t.Village {
			check(&w.Case, v)
		}
	}
}

// households shows households with all their rows, and their people, to the rules on them.
func (r *run) households(t *Township, walks []walk) {
	var on []*walk
	for i := range walks {
		switch walks[i].check.(type) {
		case EachHousehold, EachMember:
			on = append(on, &walks[i])
		}
	}
	for from := 0; from < len(t.Homes); from += blockOfHomes {
		to := min(from+blockOfHomes, len(t.Homes))
		r.inBlocks(on, func(w *walk) { w.homes(t, from, to) })
	}
}

func (w *walk) homes(t *Township, from, to int) {
	switch check := w.check.(type) {
	case EachHousehold:
		for i := from; i < to; i++ {
			w.near = t.people.of[i]
			check(&w.Case, &t.Homes[i])
		}
	case EachMember:
		for h := from; h < to; h++ {
			w.near = t.people.of[h]
			for i := w.near; i < t.people.of[h+1]; i++ {
				w.person = &t.people.list[i]
				check(&w.Case, w.person.Home, w.person.Member)
			}
		}
	}
}

// inBlocks runs the rules over one block. One that has crashed is not run again.
func (r *run) inBlocks(walks []*walk, over func(*walk)) {
	for _, w := range walks {
		if !w.broken {
			w.broken = !r.guard(w.rule, func() { over(w) })
		}
	}
}

func (r *run) sheets(ret *record.Return, walks []walk) {
	sheet(r, walks, ret.Households)
	sheet(r, walks, ret.Members)
	sheet(r, walks, ret.Measures)
	sheet(r, walks, ret.Incomes)
	sheet(r, walks, ret.Archives)
	sheet(r, walks, ret.Acceptances)
	sheet(r, walks, ret.VillageAcceptances)
	sheet(r, walks, ret.Villages)
	sheet(r, walks, ret.Gifts)
	sheet(r, walks, ret.Letters)
	sheet(r, walks, ret.Cadres)
	sheet(r, walks, ret.Visits)
	sheet(r, walks, ret.Corrections)
	sheet(r, walks, ret.Monitors)
	sheet(r, walks, ret.Works)
	sheet(r, walks, ret.WorkPlans)
}

// sheet shows the rows of one sheet to the rules on it.
func sheet[T any](r *run, walks []walk, rows []T) {
	var on []*walk
	for i := range walks {
		if _, ok := walks[i].check.(EachRow[T]); ok {
			on = append(on, &walks[i])
		}
	}
	for from := 0; from < len(rows) && len(on) > 0; from += blockOfRows {
		block := rows[from:min(from+blockOfRows, len(rows))]
		r.inBlocks(on, func(w *walk) {
			check := w.check.(EachRow[T])
			for i := range block {
				check(&w.Case, &block[i])
			}
		})
	}
}
