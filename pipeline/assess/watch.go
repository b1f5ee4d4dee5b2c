package assess

import (
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// atRisk counts, of the unit's households whose risk is not over, those that have what is asked.
func (u *Unit) atRisk(has func(*county.House, *record.Monitor) bool) Count {
	var c counter
	for _, h := range u.Homes {
		if m := h.Watched(); m != nil && m.State() == record.AtRisk {
			c.add(one(has(h, m)), 1, place(&m.Place))
		}
	}
	return c.Count
}
