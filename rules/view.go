package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Township is one return as rules of township scope see it.
type Township struct {
	*record.Return
	Homes   []record.Home
	Strays  record.Strays
	Village []*Village         // in the order of 村级进度, then those that only households name
	Past    *record.PastReturn // nil in the first week
	byNo    map[string]*record.Home
	people  roster
	alike   alike

	doubled   map[string]bool                 // numbers that several households of 账一 bear
	strayed   map[string][]strayRow           // by sheet, rows whose number is no household's
	given     map[*record.Member]*record.Home // people whose number is no household's, and the one they were given to
	astray    map[houseKey]int                // those given to none, by village and head
	elsewhere map[*record.Home]string         // the number that all other sheets write for a household
}

// Home finds a household by 户编号, or nil.
func (t *Township) Home(no string) *record.Home { return t.byNo[no] }

// HomeOf finds the household a row names: by 户编号, and where several bear the number by the head.
func (t *Township) HomeOf(no, head record.Text) *record.Home {
	h := t.byNo[no.V]
	if h == nil || !t.doubled[no.V] || !head.OK() || h.HeadName.V == head.V {
		return h
	}
	for i := range t.Homes {
		if other := &t.Homes[i]; other.HouseholdNo.V == no.V && other.HeadName.V == head.V {
			return other
		}
	}
	return h
}

// Village is one village with everything that names it.
type Village struct {
	Name     string
	Row      *record.Village // nil when 村级进度 has no such row
	Homes    []*record.Home
	Gifts    []*record.Gift
	Letters  []*record.Letter
	Cadres   []*record.Cadre
	Visits   []*record.Visit
	Township *Township
}

// County is the whole week.
type County struct {
	Townships []*Township // those that reported, in protocol order
	Missing   []int       // those that did not
	Past      *record.Past
}

func newTownship(r *record.Return, past *record.PastReturn, s *spec.Spec) *Township {
	t := &Township{Return: r, Past: past, byNo: make(map[string]*record.Home, len(r.Households))}
	t.Homes, t.Strays = record.Join(r)
	for i := range t.Homes {
		if h := &t.Homes[i]; h.HouseholdNo.OK() && t.byNo[h.HouseholdNo.V] == nil {
			t.byNo[h.HouseholdNo.V] = h
		}
	}
	t.adopt()
	t.astray = map[houseKey]int{}
	for _, m := range t.Strays.Members {
		if t.given[m] == nil {
			t.astray[keyOfHouse(m.Village, m.HeadName)]++
		}
	}
	t.people = gatherPeople(t, blankMeansNotAtSchool(s))
	t.Village = gather(t)
	t.alike = alikeIn(t)
	return t
}

// gatherer finds villages by name; names are written in few ways and met in thousands of rows.
type gatherer struct {
	town   *Township
	list   []*Village
	byName map[string]*Village // without 村 and the like
	asIs   map[string]*Village // as written
}

func (g *gatherer) at(name record.Text) *Village {
	v := g.asIs[name.V]
	if v != nil {
		return v
	}
	key := spec.VillageName(name.V)
	if v = g.byName[key]; v == nil {
		v = &Village{Name: name.V, Township: g.town}
		if g.byName[key] = v; name.OK() {
			g.list = append(g.list, v)
		}
	}
	g.asIs[name.V] = v
	return v
}

func gather(t *Township) []*Village {
	g := &gatherer{t, nil, map[string]*Village{}, map[string]*Village{}}
	for i := range t.Villages {
		if v := g.at(t.Villages[i].Village); v.Row == nil {
			v.Row = &t.Villages[i]
		}
	}
	deal(g, t.Homes, villageOf, func(v *Village) *[]*record.Home { return &v.Homes })
	deal(g, t.Gifts, func(x *record.Gift) record.Text { return t.villageBy(x.Village, x.HouseholdNo) }, func(v *Village) *[]*record.Gift { return &v.Gifts })
	deal(g, t.Letters, func(x *record.Letter) record.Text { return t.villageBy(x.Village, x.HouseholdNo) }, func(v *Village) *[]*record.Letter { return &v.Letters })
	deal(g, t.Cadres, func(x *record.Cadre) record.Text { return x.Village }, func(v *Village) *[]*record.Cadre { return &v.Cadres })
	deal(g, t.Visits, func(x *record.Visit) record.Text { return t.villageBy(x.Village, x.HouseholdNo) }, func(v *Village) *[]*record.Visit { return &v.Visits })
	return g.list
}

// deal gives each row to its village.
func deal[T any](g *gatherer, rows []T, name func(*T) record.Text, list func(*Village) *[]*T) {
	for i := range rows {
		to := list(g.at(name(&rows[i])))
		*to = append(*to, &rows[i])
	}
}

// villageOf is the village a household lives in. A blank one in 账一 is told as a blank; for counting, the household's other rows name it.
func villageOf(h *record.Home) record.Text {
	if h.Village.S == record.Blank {
		for _, row := range append(rowsBeside(h), people(h)...) {
			if v, _ := record.Get(row, "village").(*record.Text); v != nil && v.OK() {
				return *v
			}
		}
	}
	return h.Village
}

// people are the rows of a household's members.
func people(h *record.Home) (out []record.Row) {
	for _, m := range h.Members {
		out = append(out, m)
	}
	return out
}

// villageBy is the village a row names, or where it is blank the one of its household.
func (t *Township) villageBy(village, no record.Text) record.Text {
	if village.S != record.Blank || !no.OK() {
		return village
	}
	if h := t.byNo[no.V]; h != nil {
		return villageOf(h)
	}
	return village
}
