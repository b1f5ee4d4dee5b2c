package record

import "slices"

// Home is one household with all that the sheets say about it, joined by 户编号 in the order of 账一.
type Home struct {
	*Household
	Members    []*Member
	Measures   []*Measure
	Income     *Income     // nil when 账三 has no such row; the first of several
	Archive    *Archive    // likewise
	Acceptance *Acceptance // likewise
	Letter     *Letter     // likewise
	Gifts      []*Gift
	Visits     []*Visit
	Monitors   []*Monitor // more than one when a household was taken in again
	Works      []*Work
}

// Watched is the household's row of 监测对象 that counts: the one identified last; nil when it is not monitored.
func (h *Home) Watched() *Monitor {
	var last *Monitor
	for _, m := range h.Monitors {
		if last == nil || m.IdentifiedOn.V > last.IdentifiedOn.V {
			last = m
		}
	}
	return last
}

// Strays are rows whose 户编号 is no household of 账一.
type Strays struct {
	Members     []*Member
	Measures    []*Measure
	Incomes     []*Income
	Archives    []*Archive
	Acceptances []*Acceptance
	Letters     []*Letter
	Gifts       []*Gift
	Visits      []*Visit
	Monitors    []*Monitor
	Works       []*Work
}

// Join groups a return's rows by household. Of two households with one number the first gets the rows.
func Join(r *Return) ([]Home, Strays) {
	homes := make([]Home, len(r.Households))
	index := make(map[string]*Home, len(homes))
	for i := range r.Households {
		h := &r.Households[i]
		homes[i].Household = h
		if _, seen := index[h.HouseholdNo.V]; !seen && h.HouseholdNo.OK() {
			index[h.HouseholdNo.V] = &homes[i]
		}
	}
	var s Strays
	many(r.Members, index, func(m *Member) Text { return m.HouseholdNo }, func(h *Home) *[]*Member { return &h.Members }, &s.Members)
	many(r.Measures, index, func(m *Measure) Text { return m.HouseholdNo }, func(h *Home) *[]*Measure { return &h.Measures }, &s.Measures)
	many(r.Gifts, index, func(g *Gift) Text { return g.HouseholdNo }, func(h *Home) *[]*Gift { return &h.Gifts }, &s.Gifts)
	many(r.Visits, index, func(v *Visit) Text { return v.HouseholdNo }, func(h *Home) *[]*Visit { return &h.Visits }, &s.Visits)
	many(r.Monitors, index, func(m *Monitor) Text { return m.HouseholdNo }, func(h *Home) *[]*Monitor { return &h.Monitors }, &s.Monitors)
	many(r.Works, index, func(w *Work) Text { return w.HouseholdNo }, func(h *Home) *[]*Work { return &h.Works }, &s.Works)
	one(r.Incomes, index, func(x *Income) Text { return x.HouseholdNo }, func(h *Home) **Income { return &h.Income }, &s.Incomes)
	one(r.Archives, index, func(x *Archive) Text { return x.HouseholdNo }, func(h *Home) **Archive { return &h.Archive }, &s.Archives)
	one(r.Acceptances, index, func(x *Acceptance) Text { return x.HouseholdNo }, func(h *Home) **Acceptance { return &h.Acceptance }, &s.Acceptances)
	one(r.Letters, index, func(x *Letter) Text { return x.HouseholdNo }, func(h *Home) **Letter { return &h.Letter }, &s.Letters)
	return homes, s
}

// many deals out rows of which a household has several. Rows of one household stand together, nearly always: the run is found first, so that it is looked up
// and given room once.
func many[T any](rows []T, index map[string]*Home, key func(*T) Text, list func(*Home) *[]*T, strays *[]*T) {
	for from := 0; from < len(rows); {
		no, to := key(&rows[from]).V, from+1
		for to < len(rows) && key(&rows[to]).V == no {
			to++
		}
		dst := strays
		if h := index[no]; h != nil {
			dst = list(h)
		}
		*dst = slices.Grow(*dst, to-from)
		for ; from < to; from++ {
			*dst = append(*dst, &rows[from])
		}
	}
}

func one[T any](rows []T, index map[string]*Home, key func(*T) Text, slot func(*Home) **T, strays *[]*T) {
	for i := range rows {
		row := &rows[i]
		h := index[key(row).V]
		switch {
		case h == nil:
			*strays = append(*strays, row)
		case *slot(h) == nil:
			*slot(h) = row
		}
	}
}
