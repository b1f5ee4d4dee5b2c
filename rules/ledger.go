package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Rows that carry a 户编号 which 账一 does not have are either of a household that was left out, or of one whose number was miswritten. The second is
// told once, at the wrong number, and the household it belongs to is not told again as lacking the row.

// strayRow is a row of another sheet that belongs to no household of 账一.
type strayRow struct {
	row     record.Row
	no      *record.Text
	head    record.Text
	village record.Text
	home    *record.Home // the household it very likely belongs to, or nil
}

// misnumbered is what is known of one sheet's strays.
type misnumbered struct {
	strays  []strayRow
	missing map[*record.Home]bool // households whose row stands under a wrong number
}

// misnumbered pairs a sheet's strays with households of the same village and head that have no row there.
func (t *Township) misnumbered(sheet string) misnumbered {
	out := misnumbered{missing: map[*record.Home]bool{}}
	out.strays = t.strayRows(sheet)
	if len(out.strays) == 0 {
		return out
	}
	lacking := map[string]*record.Home{}
	for i := range t.Homes {
		h := &t.Homes[i]
		if h.HouseholdNo.OK() && h.HeadName.OK() && !hasRow(h, sheet) {
			lacking[spec.VillageName(h.Village.V)+"/"+h.HeadName.V] = h
		}
	}
	for i := range out.strays {
		s := &out.strays[i]
		if h := lacking[spec.VillageName(s.village.V)+"/"+s.head.V]; h != nil && s.no.OK() {
			s.home, out.missing[h] = h, true
		}
	}
	return out
}

func (t *Township) strayRows(sheet string) (out []strayRow) {
	switch sheet {
	case "measure":
		for _, r := range t.Strays.Measures {
			out = append(out, strayRow{r, &r.HouseholdNo, r.HeadName, r.Village, nil})
		}
	case "income":
		for _, r := range t.Strays.Incomes {
			out = append(out, strayRow{r, &r.HouseholdNo, r.HeadName, r.Village, nil})
		}
	case "archive":
		for _, r := range t.Strays.Archives {
			out = append(out, strayRow{r, &r.HouseholdNo, r.HeadName, r.Village, nil})
		}
	case "acceptance":
		for _, r := range t.Strays.Acceptances {
			out = append(out, strayRow{r, &r.HouseholdNo, r.HeadName, r.Village, nil})
		}
	case "letter":
		for _, r := range t.Strays.Letters {
			out = append(out, strayRow{r, &r.HouseholdNo, r.HeadName, r.Village, nil})
		}
	}
	return out
}

func hasRow(h *record.Home, sheet string) bool {
	switch sheet {
	case "measure":
		return len(h.Measures) > 0
	case "income":
		return h.Income != nil
	case "archive":
		return h.Archive != nil
	case "acceptance":
		return h.Acceptance != nil
	case "letter":
		return h.Letter != nil
	}
	return true
}
