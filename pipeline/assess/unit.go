package assess

import (
	"fmt"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Unit is what is assessed: its households, its cadres, its recipients, and what it was told last week.
type Unit struct {
	Kind   Kind
	Name   string // of a cadre: name and unit
	Area   string // township
	Homes  []*county.House
	Cadres []*record.Cadre
	Gifts  []*record.Gift

	area     *county.Area
	basis    *basis
	by       func(*record.Visit) bool // whose visits count; nil: everybody's
	issued   []record.PastFinding
	appeals  []*record.Correction
	excluded int
}

func (u *Unit) visitsTo(h *county.House) []*record.Visit {
	var out []*record.Visit
	for _, v := range h.Visits {
		if !u.basis.county.Implausible(v) && (u.by == nil || u.by(v)) {
			out = append(out, v)
		}
	}
	return out
}

// visitedSoFar adds the visits of earlier periods, which the history keeps by household and not by cadre.
func (u *Unit) visitedSoFar(h *county.House) int64 {
	n := int64(len(u.visitsTo(h)))
	if past := u.basis.past.Townships[u.area.ID]; past != nil {
		n += int64(past.Households[h.HouseholdNo.V].Visits)
	}
	return n
}

// units makes all units: townships, their work groups, villages, cadres, each in protocol order.
func (b *basis) units() []*Unit {
	var towns, groups, villages, cadres []*Unit
	for _, a := range b.county.Areas {
		if !a.Present() {
			continue
		}
		town := b.township(a)
		towns = append(towns, town)
		villages = append(villages, b.villages(town)...)
		if !b.county.Spec.Has("cadre", "visit") {
			continue
		}
		group := *town
		group.Kind, group.Name = WorkGroup, a.Name+"工作组"
		group.by = func(v *record.Visit) bool { return v.Role.Is("工作组组长", "工作队员") }
		group.Cadres = byRole(town.Cadres, "工作组组长", "工作队员")
		groups = append(groups, &group)
		cadres = append(cadres, b.cadres(town)...)
	}
	return append(append(append(towns, groups...), villages...), cadres...)
}

func byRole(in []*record.Cadre, roles ...string) []*record.Cadre {
	var out []*record.Cadre
	for _, c := range in {
		if c.Role.Is(roles...) {
			out = append(out, c)
		}
	}
	return out
}

func (b *basis) township(a *county.Area) *Unit {
	u := &Unit{Kind: Township, Name: a.Name, Area: a.Name, area: a, basis: b, issued: b.issued[a.ID]}
	for i := range a.Houses {
		if h := &a.Houses[i]; !h.Gone {
			u.Homes = append(u.Homes, h)
		}
	}
	r := a.Return
	for i := range r.Cadres {
		u.Cadres = append(u.Cadres, &r.Cadres[i])
	}
	for i := range r.Gifts {
		u.Gifts = append(u.Gifts, &r.Gifts[i])
	}
	for i := range r.Visits {
		u.excluded += int(one(b.county.Implausible(&r.Visits[i])))
	}
	for i := range r.Corrections {
		if c := &r.Corrections[i]; c.Result.Is("已核实无误") {
			u.appeals = append(u.appeals, c)
		}
	}
	return u
}

func (b *basis) villages(town *Unit) []*Unit {
	byName := map[string]*Unit{}
	var out []*Unit
	for _, name := range town.area.Villages {
		u := &Unit{Kind: Village, Name: town.Name + name, Area: town.Name, area: town.area, basis: b}
		byName[spec.VillageName(name)] = u
		out = append(out, u)
	}
	of := func(v record.Text) *Unit {
		if u := byName[spec.VillageName(v.V)]; u != nil {
			return u
		}
		return &Unit{} // a name nobody knows is a finding elsewhere
	}
	homes := map[string]*Unit{}
	for _, h := range town.Homes {
		u := of(h.Household.Village)
		u.Homes = append(u.Homes, h)
		homes[h.HouseholdNo.V] = u
	}
	for _, c := range town.Cadres {
		u := of(c.Village)
		u.Cadres = append(u.Cadres, c)
	}
	for _, g := range town.Gifts {
		u := of(g.Village)
		u.Gifts = append(u.Gifts, g)
	}
	for _, p := range town.issued {
		if u := homes[p.Household]; u != nil {
			u.issued = append(u.issued, p)
		}
	}
	return out
}

// cadres are the people of 下乡干部, each with the households that name them as helper.
func (b *basis) cadres(town *Unit) []*Unit {
	helped := map[string][]*county.House{}
	for _, h := range town.Homes {
		seen := map[string]bool{}
		for _, m := range h.Measures {
			if m.Helper.OK() && !seen[m.Helper.V] {
				seen[m.Helper.V] = true
				helped[m.Helper.V] = append(helped[m.Helper.V], h)
			}
		}
	}
	var out []*Unit
	for _, c := range town.Cadres {
		name := c.Name.V
		u := &Unit{Kind: Cadre, Name: fmt.Sprintf("%s（%s）", name, c.Unit.V), Area: town.Name, area: town.area, basis: b,
			Homes: helped[name], Cadres: []*record.Cadre{c}, by: func(v *record.Visit) bool { return v.Cadre.V == name }}
		out = append(out, u)
	}
	return out
}
