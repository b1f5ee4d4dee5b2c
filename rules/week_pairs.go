package rules

import (
	"maps"
	"slices"

	"guatu/pipeline/record"
)

// weekPairs matches this week's households and people with last week's, so that a corrected number is not told as one gone and one new.
type weekPairs struct {
	renumbered map[string]*record.Home   // last week's 户编号 -> the household under its new number
	reissued   map[string]*record.Member // last week's 证件号码 -> the person under a new number
	newHome    map[*record.Home]bool
	newPerson  map[*record.Member]bool
}

func (t *Township) pairs() weekPairs {
	p := weekPairs{map[string]*record.Home{}, map[string]*record.Member{}, map[*record.Home]bool{}, map[*record.Member]bool{}}
	p.pairHomes(t)
	p.pairPeople(t)
	return p
}

func (p *weekPairs) pairHomes(t *Township) {
	fresh := map[string]*record.Home{} // by head's number
	for i := range t.Homes {
		h := &t.Homes[i]
		if !h.HouseholdNo.OK() || t.Home(h.HouseholdNo.V) != h {
			continue
		}
		if _, was := t.Past.Households[h.HouseholdNo.V]; !was && t.elsewhere[h] == "" {
			if p.newHome[h] = true; h.HeadID.OK() {
				fresh[h.HeadID.V] = h
			}
		}
	}
	for _, no := range sortedKeys(t.Past.Households) {
		if t.Home(no) != nil {
			continue
		}
		if h := fresh[t.Past.Households[no].HeadID]; h != nil && t.Past.Households[no].HeadID != "" {
			p.renumbered[no] = h
			delete(p.newHome, h)
			delete(fresh, h.HeadID.V)
		}
	}
}

func (p *weekPairs) pairPeople(t *Township) {
	type place struct{ home, name string }
	now, by := map[string]bool{}, map[place]*record.Member{}
	for i := range t.Members {
		m := &t.Members[i]
		by[place{m.HouseholdNo.V, m.Name.V}] = m // under whatever number: a blanked or borrowed number is not a person gone
		if !m.ID.OK() {
			continue
		}
		now[m.ID.V] = true
		if _, was := t.Past.Members[m.ID.V]; !was {
			p.newPerson[m] = true
		}
	}
	for _, id := range sortedKeys(t.Past.Members) {
		old := t.Past.Members[id]
		if now[id] {
			continue
		}
		home := old.HouseholdNo
		if h := p.renumbered[home]; h != nil {
			home = h.HouseholdNo.V
		}
		if m := by[place{home, old.Name}]; m != nil {
			p.reissued[id] = m
			delete(p.newPerson, m)
		}
	}
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}

// countFits tells that 家庭人口 equals the people listed. Where it does not, that is told, and a person gone or new is most likely the same fault.
func countFits(h *record.Home) bool {
	return !h.Size.OK() || int(h.Size.V) == len(present(h))
}
