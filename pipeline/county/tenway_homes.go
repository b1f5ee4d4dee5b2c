package county

import "guatu/pipeline/record"

// HomeMatch is the ten-way check of one carrier household by household, over the county. It needs the carriers' lists of households,
// which the county supplies in its settings; without them there is none.
type HomeMatch struct {
	Carrier   string
	Same      int64
	Different int64 // in some figure, or on one side only
	Missing   int64 // households of villages that the carrier's list does not speak of
}

func tenWayHomes(c *County) []HomeMatch {
	if len(c.Spec.Settings.Listed) == 0 {
		return nil
	}
	at := map[string]*HomeMatch{}
	out := make([]HomeMatch, len(Carriers))
	for i, carrier := range Carriers {
		out[i].Carrier = carrier.Name
		at[carrier.Name] = &out[i]
	}
	for _, a := range c.Areas {
		if !a.Present() {
			continue
		}
		homes, _ := record.Join(a.Return)
		for _, m := range at {
			m.Missing += staying(homes)
		}
		for _, p := range c.Spec.Pairs(a.ID, homes) {
			m := at[p.Carrier]
			if m == nil {
				continue
			}
			if p.Home != nil && !p.Home.Left() && !p.Twice {
				m.Missing--
			}
			switch {
			case p.Home == nil, p.Listed == nil, p.Twice, len(p.Differs()) > 0:
				m.Different++
			default:
				m.Same++
			}
		}
	}
	return out
}

// staying counts the households that do not leave this week.
func staying(homes []record.Home) int64 {
	n := int64(0)
	for i := range homes {
		if !homes[i].Left() {
			n++
		}
	}
	return n
}
