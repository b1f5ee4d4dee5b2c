package assess

import (
	"fmt"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

type homeKey struct {
	township int
	no       string
}

// basis is what all units share: which visits are left out, which households have problems, what was told last week.
type basis struct {
	county     *county.County
	past       *record.Past
	found      map[homeKey][]*record.Finding
	open       map[string]bool // keys of problems found this week
	issued     map[int][]record.PastFinding
	spotChecks map[string]Count
	perYear    struct{ visits, days, secretaryDays int64 }
}

func newBasis(in Input) (*basis, error) {
	b := &basis{county: in.County, past: in.Past, found: map[homeKey][]*record.Finding{}, open: map[string]bool{}, issued: map[int][]record.PastFinding{}}
	if b.past == nil {
		b.past = &record.Past{}
	}
	var err error
	for key, to := range map[string]*int64{"visits_per_year": &b.perYear.visits, "days_per_year": &b.perYear.days, "assess_days_month": &b.perYear.secretaryDays} {
		if !in.County.Spec.Has("cadre", "visit") {
			continue // nobody is sent to anybody
		}
		if *to, err = whole(in.County.Spec, key, in.County.Period.To); err != nil {
			return nil, err
		}
	}
	for i := range in.County.Findings {
		f := &in.County.Findings[i]
		if !county.Counts(f) {
			continue
		}
		b.open[f.Key] = true
		if f.Household != "" {
			b.found[homeKey{f.Township, f.Household}] = append(b.found[homeKey{f.Township, f.Household}], f)
		}
	}
	for _, p := range b.past.Open {
		if !p.Closed {
			b.issued[p.Township] = append(b.issued[p.Township], p)
		}
	}
	return b, nil
}

// requiredVisits prorates the year's visits over the days since the household was first seen, at least one.
func (b *basis) requiredVisits(township int, h *county.House) int64 {
	since := b.county.Period.From
	if past := b.past.Townships[township]; past != nil {
		if p, ok := past.Households[h.HouseholdNo.V]; ok && p.FirstSeen > 0 {
			since = p.FirstSeen
		}
	}
	return max(1, b.perYear.visits*int64(b.county.Period.To-since+1)/365)
}

// requiredDays prorates over the period, in ten-thousandths of a day: a first secretary's month, everybody else's year.
func (b *basis) requiredDays(c *record.Cadre) int64 {
	days := int64(b.county.Period.To - b.county.Period.From + 1)
	if c.Role.Is("第一书记") {
		return b.perYear.secretaryDays * 10000 * days / 30
	}
	return b.perYear.days * 10000 * days / 365
}

func place(p *record.Place) string {
	if p.Sheet == nil {
		return ""
	}
	return fmt.Sprintf("%s第%d行", p.Sheet.Name, p.Row)
}
