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
}

// Home finds a household by 户编号, or nil.
func (t *Township) Home(no string) *record.Home { return t.byNo[no] }

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

func newTownship(r *record.Return, past *record.PastReturn) *Township {
	t := &Township{Return: r, Past: past, byNo: map[string]*record.Home{}}
	t.Homes, t.Strays = record.Join(r)
	for i := range t.Homes {
		if h := &t.Homes[i]; h.HouseholdNo.OK() && t.byNo[h.HouseholdNo.V] == nil {
			t.byNo[h.HouseholdNo.V] = h
		}
	}
	t.people = gatherPeople(t)
	t.Village = gather(t)
	return t
}

func gather(t *Township) []*Village {
	var out []*Village
	byName := map[string]*Village{}
	at := func(name record.Text) *Village {
		key := spec.VillageName(name.V)
		v := byName[key]
		if v == nil {
			v = &Village{Name: name.V, Township: t}
			if byName[key] = v; name.OK() {
				out = append(out, v)
			}
		}
		return v
	}
	for i := range t.Villages {
		if v := at(t.Villages[i].Village); v.Row == nil {
			v.Row = &t.Villages[i]
		}
	}
	for i := range t.Homes {
		v := at(t.Homes[i].Village)
		v.Homes = append(v.Homes, &t.Homes[i])
	}
	for i := range t.Gifts {
		v := at(t.Gifts[i].Village)
		v.Gifts = append(v.Gifts, &t.Gifts[i])
	}
	for i := range t.Letters {
		v := at(t.Letters[i].Village)
		v.Letters = append(v.Letters, &t.Letters[i])
	}
	for i := range t.Cadres {
		v := at(t.Cadres[i].Village)
		v.Cadres = append(v.Cadres, &t.Cadres[i])
	}
	for i := range t.Visits {
		v := at(t.Visits[i].Village)
		v.Visits = append(v.Visits, &t.Visits[i])
	}
	return out
}
