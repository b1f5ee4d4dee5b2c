package county

import (
	"fmt"
	"strings"

	"guatu/pipeline/record"
)

// Excluded is a visit that is not counted, with the finding that says why.
type Excluded struct {
	Township  string
	Visit     *record.Visit
	Rule, Why string
}

// implausibleRules are the rules whose findings on a visit take it out of every count and score.
var implausibleRules = map[string]bool{"Q05": true, "Q07": true, "Q08": true}

// excludedVisits gathers what cannot have been as it was entered, in protocol order.
func excludedVisits(c *County) []Excluded {
	odd := map[record.Spot]*record.Finding{}
	for i := range c.Findings {
		f := &c.Findings[i]
		if !implausibleRules[f.Rule] || !Counts(f) {
			continue
		}
		for _, s := range append([]record.Spot{f.Spot}, f.More...) {
			odd[rowOf(s)] = f
		}
	}
	var out []Excluded
	for _, a := range c.Areas {
		if !a.Present() || len(odd) == 0 {
			continue
		}
		for i := range a.Return.Visits {
			v := &a.Return.Visits[i]
			if f := odd[rowOfPlace(&v.Place)]; f != nil {
				out = append(out, Excluded{a.Name, v, f.Rule, f.Message})
			}
		}
	}
	return out
}

// rowOf keeps of a spot what tells its row.
func rowOf(s record.Spot) record.Spot {
	return record.Spot{File: s.File, Sheet: s.Sheet, Cell: strings.TrimLeft(s.Cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
}

func rowOfPlace(p *record.Place) record.Spot {
	s := record.Spot{Cell: fmt.Sprint(p.Row)}
	if p.Sheet != nil {
		if s.Sheet = p.Sheet.Name; p.Sheet.File != nil {
			s.File = p.Sheet.File.Name
		}
	}
	return s
}

// Implausible reports a visit that is excluded.
func (c *County) Implausible(v *record.Visit) bool { return c.implausible[v] }

// Met is the first visit to a household that counts, or nil where nobody came.
func (c *County) Met(h *House) *record.Visit {
	for _, v := range h.Visits {
		if !c.implausible[v] {
			return v
		}
	}
	return nil
}
