package rules

import "guatu/pipeline/record"

// adoptRows gives the stray rows of one sheet to households of the same village and head that have none there.
func (t *Township) adoptRows(sheet string) {
	strays := t.strayed[sheet]
	if len(strays) == 0 {
		return
	}
	lacking := map[houseKey]*record.Home{}
	for i := range t.Homes {
		if h := &t.Homes[i]; h.HouseholdNo.OK() && h.HeadName.OK() && !hasRow(h, sheet) {
			lacking[keyOfHouse(h.Village, h.HeadName)] = h
		}
	}
	for i := range strays {
		s := &strays[i]
		if h := lacking[keyOfHouse(s.village, s.head)]; h != nil && !hasRow(h, sheet) { // a blank number is told as a blank
			s.home = h
			giveRow(h, s.row)
		}
	}
}

func giveRow(h *record.Home, row record.Row) {
	switch r := row.(type) {
	case *record.Measure:
		h.Measures = append(h.Measures, r)
	case *record.Income:
		h.Income = r
	case *record.Archive:
		h.Archive = r
	case *record.Acceptance:
		h.Acceptance = r
	case *record.Letter:
		h.Letter = r
	}
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
