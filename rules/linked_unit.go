package rules

import "guatu/pipeline/record"

// linkedUnit is a unit with cadres linked to a township's households (双联干部), and what they did this year all together.
type linkedUnit struct {
	first  *record.Cadre
	days   int64 // in the villages, in ten-thousandths; of the cadres whose days are known
	months int64 // whole months of this year for which the one longest at post has been there
}

func (u *linkedUnit) name() string { return u.first.Unit.V }

// daysOwed is the yearly term for the months that have passed.
func (u *linkedUnit) daysOwed(c *Case) int64 { return c.Int("unit_days_per_year") * u.months / 12 }

// linkedUnits lists a township's units in the order of 下乡干部.
func (c *Case) linkedUnits(t *Township) []*linkedUnit {
	var out []*linkedUnit
	at := map[string]*linkedUnit{}
	for i := range t.Cadres {
		x := &t.Cadres[i]
		if !x.Role.Is("双联干部") || !c.atPost(x) || !x.Unit.OK() || !x.DaysTotal.OK() {
			continue
		}
		u := at[x.Unit.V]
		if u == nil {
			u = &linkedUnit{first: x}
			at[x.Unit.V], out = u, append(out, u)
		}
		u.days += x.DaysTotal.V
		u.months = max(u.months, c.monthsServed(x))
	}
	return out
}
