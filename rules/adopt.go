package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// A wrong 户编号 is one mistake, and it is told once, by the rule on numbers. So that it does not make twenty rules miss what the household has, rows are
// given back here to the household they very likely belong to, by village and head.

// strayRow is a row of another sheet whose number is no household's of 账一.
type strayRow struct {
	row     record.Row
	no      *record.Text
	head    record.Text
	village record.Text
	home    *record.Home // the household it was given to, or nil
}

// houseKey is what a row and its household share beside the number.
type houseKey struct{ village, head string }

func keyOfHouse(village, head record.Text) houseKey {
	return houseKey{spec.VillageName(village.V), head.V}
}

// adopt gives stray rows back, in steps that go from the surest sign to the weakest.
func (t *Township) adopt() {
	t.doubled = map[string]bool{}
	t.strayed, t.elsewhere = map[string][]strayRow{}, map[*record.Home]string{}
	t.splitDoubled()
	t.adoptHouseholds()
	for _, sheet := range []string{"measure", "income", "archive", "acceptance", "letter"} {
		t.strayed[sheet] = t.strayRows(sheet)
		t.adoptRows(sheet)
	}
	t.adoptMembers()
}

// splitDoubled parts the rows of several households with one number by their heads.
func (t *Township) splitDoubled() {
	for i := range t.Homes {
		h := &t.Homes[i]
		first := t.byNo[h.HouseholdNo.V]
		if !h.HouseholdNo.OK() || first == h {
			continue
		}
		if t.doubled[h.HouseholdNo.V] = true; !h.HeadName.OK() || first.HeadName.V == h.HeadName.V {
			continue
		}
		mine := func(head record.Text) bool { return head.OK() && head.V == h.HeadName.V }
		first.Members, h.Members = part(first.Members, func(m *record.Member) bool { return mine(m.HeadName) })
		first.Measures, h.Measures = part(first.Measures, func(m *record.Measure) bool { return mine(m.HeadName) })
		first.Gifts, h.Gifts = part(first.Gifts, func(g *record.Gift) bool { return mine(g.HeadName) })
		first.Visits, h.Visits = part(first.Visits, func(v *record.Visit) bool { return mine(v.HeadName) })
		for k := range t.Incomes {
			if x := &t.Incomes[k]; x.HouseholdNo.V == h.HouseholdNo.V && mine(x.HeadName) {
				h.Income = x
			}
		}
		for k := range t.Archives {
			if x := &t.Archives[k]; x.HouseholdNo.V == h.HouseholdNo.V && mine(x.HeadName) {
				h.Archive = x
			}
		}
		for k := range t.Letters {
			if x := &t.Letters[k]; x.HouseholdNo.V == h.HouseholdNo.V && mine(x.HeadName) {
				h.Letter = x
			}
		}
	}
}

func part[T any](rows []*T, mine func(*T) bool) (rest, own []*T) {
	for _, r := range rows {
		if mine(r) {
			own = append(own, r)
		} else {
			rest = append(rest, r)
		}
	}
	return rest, own
}

// adoptHouseholds finds households that no sheet but 账一 knows while the others know one under another number.
func (t *Township) adoptHouseholds() {
	alone := map[houseKey]*record.Home{}
	for i := range t.Homes {
		if h := &t.Homes[i]; h.HeadName.OK() && len(h.Members) == 0 && len(h.Measures) == 0 && h.Income == nil && h.Archive == nil {
			alone[keyOfHouse(h.Village, h.HeadName)] = h
		}
	}
	if len(alone) == 0 {
		return
	}
	sheets := map[*record.Home]map[string]string{} // sheet -> number
	note := func(sheet string, village, head, no record.Text) {
		if h := alone[keyOfHouse(village, head)]; h != nil && no.OK() {
			if sheets[h] == nil {
				sheets[h] = map[string]string{}
			}
			sheets[h][sheet] = no.V
		}
	}
	for _, m := range t.Strays.Members {
		note("member", m.Village, m.HeadName, m.HouseholdNo)
	}
	for _, sheet := range []string{"measure", "income", "archive"} {
		for _, s := range t.strayRows(sheet) {
			note(sheet, s.village, s.head, *s.no)
		}
	}
	for i := range t.Homes {
		h := &t.Homes[i]
		if no := agreed(sheets[h]); no != "" && t.byNo[no] == nil {
			t.giveHousehold(h, no)
		}
	}
}

// agreed is the one number that two or more sheets write, or "".
func agreed(numbers map[string]string) string {
	no := ""
	for _, n := range numbers {
		if no != "" && n != no {
			return ""
		}
		no = n
	}
	if len(numbers) < 2 {
		return ""
	}
	return no
}

// giveHousehold gives a household all rows that bear its other number.
func (t *Township) giveHousehold(h *record.Home, no string) {
	t.elsewhere[h], t.byNo[no] = no, h
	s := &t.Strays
	s.Members, h.Members = part(s.Members, func(r *record.Member) bool { return r.HouseholdNo.V == no })
	s.Measures, h.Measures = part(s.Measures, func(r *record.Measure) bool { return r.HouseholdNo.V == no })
	s.Gifts, h.Gifts = part(s.Gifts, func(r *record.Gift) bool { return r.HouseholdNo.V == no })
	s.Visits, h.Visits = part(s.Visits, func(r *record.Visit) bool { return r.HouseholdNo.V == no })
	s.Monitors, h.Monitors = part(s.Monitors, func(r *record.Monitor) bool { return r.HouseholdNo.V == no })
	s.Works, h.Works = part(s.Works, func(r *record.Work) bool { return r.HouseholdNo.V == no })
	giveOne(&s.Incomes, &h.Income, func(r *record.Income) bool { return r.HouseholdNo.V == no })
	giveOne(&s.Archives, &h.Archive, func(r *record.Archive) bool { return r.HouseholdNo.V == no })
	giveOne(&s.Acceptances, &h.Acceptance, func(r *record.Acceptance) bool { return r.HouseholdNo.V == no })
	giveOne(&s.Letters, &h.Letter, func(r *record.Letter) bool { return r.HouseholdNo.V == no })
}

func giveOne[T any](from *[]*T, to **T, mine func(*T) bool) {
	rest, own := part(*from, mine)
	if *from = rest; len(own) > 0 {
		*to = own[0]
	}
}
