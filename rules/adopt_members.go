package rules

import "guatu/pipeline/record"

// soleHouses are the households by village and head; nil for a key that several share.
func (t *Township) soleHouses() map[houseKey]*record.Home {
	out := map[houseKey]*record.Home{}
	for i := range t.Homes {
		h := &t.Homes[i]
		if !h.Village.OK() || !h.HeadName.OK() {
			continue
		}
		key := keyOfHouse(h.Village, h.HeadName)
		if _, several := out[key]; several || !h.HouseholdNo.OK() || t.doubled[h.HouseholdNo.V] {
			out[key] = nil
			continue
		}
		out[key] = h
	}
	return out
}

// adoptMembers gives people and measures whose number is blank or no household's to the one household of their village with their head, if there is just
// one. Otherwise a household would seem to lack its head, its worker or its main measure for a slip in one cell.
func (t *Township) adoptMembers() {
	t.given = map[*record.Member]*record.Home{}
	if len(t.Strays.Members) == 0 && len(t.strayed["measure"]) == 0 {
		return
	}
	sole := t.soleHouses()
	for _, m := range t.Strays.Members {
		if h := sole[keyOfHouse(m.Village, m.HeadName)]; h != nil {
			t.given[m] = h
			h.Members = append(h.Members, m)
		}
	}
	strays := t.strayed["measure"]
	for i := range strays {
		s := &strays[i]
		if h := sole[keyOfHouse(s.village, s.head)]; h != nil && s.home == nil {
			s.home = h
			giveRow(h, s.row)
		}
	}
}
