package county

import (
	"slices"

	"guatu/pipeline/record"
)

// Posted is a village of “11558”: its first secretaries, and the cadres of section level in each of its hamlets.
type Posted struct {
	Area        *Area
	Village     int
	Secretaries []*record.Cadre
	Hamlets     []Hamlet        // those of the county's register; nil where it names none
	Elsewhere   []*record.Cadre // of section level, with no hamlet of the register
}

// Hamlet is one 自然村 with the cadres of section level that look after it.
type Hamlet struct {
	Name   string
	Cadres []*record.Cadre
}

// Bare are the hamlets that nobody of section level looks after.
func (p *Posted) Bare() []string {
	var out []string
	for _, h := range p.Hamlets {
		if len(h.Cadres) == 0 {
			out = append(out, h.Name)
		}
	}
	return out
}

// PostedTo lists the villages of all townships that reported, with who was sent there and had not left by the period's last day.
func (c *County) PostedTo() []Posted {
	var out []Posted
	for _, a := range c.Areas {
		if !a.Present() {
			continue
		}
		of := make([]Posted, len(a.Villages))
		for v := range of {
			of[v] = Posted{Area: a, Village: v}
			if known := c.Spec.FindVillage(a.ID, a.Villages[v]); known != nil {
				for _, name := range known.Hamlets {
					of[v].Hamlets = append(of[v].Hamlets, Hamlet{Name: name})
				}
			}
		}
		for i := range a.Return.Cadres {
			x := &a.Return.Cadres[i]
			if v := a.cadreVillage(x); v >= 0 && v < len(of) && (!x.Until.OK() || x.Until.V > c.Period.To) {
				of[v].post(x)
			}
		}
		out = append(out, of...)
	}
	return out
}

func (p *Posted) post(x *record.Cadre) {
	if x.Role.Is("第一书记") {
		p.Secretaries = append(p.Secretaries, x)
	}
	if !x.Rank.Is("科级") {
		return
	}
	i := slices.IndexFunc(p.Hamlets, func(h Hamlet) bool { return h.Name == x.Hamlet.V })
	if i < 0 {
		p.Elsewhere = append(p.Elsewhere, x)
		return
	}
	p.Hamlets[i].Cadres = append(p.Hamlets[i].Cadres, x)
}
