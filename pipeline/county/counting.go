package county

import "guatu/pipeline/record"

// The functions below walk one area's rows in ways that several indicators share.

func ledgerCounts(a *Area, count func(at *record.Place, village int, part string, people int64)) {
	names := a.ledgers
	for h := range a.InForce() {
		count(&h.Place, h.Village, names[0], int64(h.Size.V))
		if len(h.Measures) > 0 {
			count(&h.Measures[0].Place, h.Village, names[1], int64(h.Measures[0].Size.V))
		}
		if h.Income != nil {
			count(&h.Income.Place, h.Village, names[2], int64(h.Income.Size.V))
		}
	}
	strayLedgers(a, count)
}

// strayLedgers counts households that stand in ledger two or three only.
func strayLedgers(a *Area, count func(at *record.Place, village int, part string, people int64)) {
	seen := map[string]bool{}
	for _, m := range a.Strays.Measures {
		if !seen[m.HouseholdNo.V] {
			seen[m.HouseholdNo.V] = true
			count(&m.Place, a.VillageOf(m.Village), a.ledgers[1], int64(m.Size.V))
		}
	}
	seen = map[string]bool{}
	for _, x := range a.Strays.Incomes {
		if !seen[x.HouseholdNo.V] {
			seen[x.HouseholdNo.V] = true
			count(&x.Place, a.VillageOf(x.Village), a.ledgers[2], int64(x.Size.V))
		}
	}
}

func eachMeasure(a *Area, f func(m *record.Measure, village int)) {
	for h := range a.InForce() {
		for _, m := range h.Measures {
			f(m, h.Village)
		}
	}
}

func eachGift(a *Area, f func(g *record.Gift, village int)) {
	for i := range a.Return.Gifts {
		g := &a.Return.Gifts[i]
		f(g, a.VillageOf(g.Village))
	}
}

type giftKey struct {
	village int
	kind    string
}

func giftsByVillage(a *Area) map[giftKey]*record.Place {
	have := map[giftKey]*record.Place{}
	eachGift(a, func(g *record.Gift, village int) {
		if key := (giftKey{village, g.Kind.V}); have[key] == nil {
			have[key] = &g.Place
		}
	})
	return have
}

func onDuty(c *County, x *record.Cadre) bool {
	return !x.Until.OK() || x.Until.V >= c.Period.From
}

// cadreVillage is -1 for cadres of the whole township.
func (a *Area) cadreVillage(x *record.Cadre) int {
	if !x.Village.OK() {
		return -1
	}
	return a.VillageOf(x.Village)
}

func archivePlace(h *House) *record.Place {
	if h.Archive != nil {
		return &h.Archive.Place
	}
	return nil
}

func incomePlace(h *House) *record.Place {
	if h.Income != nil {
		return &h.Income.Place
	}
	return nil
}

func letterPlace(h *House) *record.Place {
	if h.Letter != nil {
		return &h.Letter.Place
	}
	return nil
}

// faultPoints weighs a household's problems as the score precedent does: a mistake counts fully, a doubt 0.3.
func faultPoints(h *HouseProblems) int64 {
	switch {
	case h == nil:
		return 0
	case h.Worst == record.Mistake:
		return 10
	}
	return 3
}
