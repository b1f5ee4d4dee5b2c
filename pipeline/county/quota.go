package county

import (
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// ranked are the ranks that a quota is laid down for, highest first, and the ending of their parameters. Cadres of the village itself have none.
var ranked = []struct{ rank, ending string }{{"县级", "county"}, {"科级", "section"}, {"一般干部", "staff"}}

// RankQuota is what is asked of each cadre of a rank: the county's own figures, else those of the parameters.
type RankQuota struct {
	Rank string
	spec.Quota
	Own bool // the county has laid it down; else it is the labelled default
}

// Quotas are the quotas in force on a day, highest rank first; what nobody has laid down is 0. It fails on a parameter that is no number.
func Quotas(s *spec.Spec, day record.Day) ([]RankQuota, error) {
	var out []RankQuota
	for _, r := range ranked {
		own, set := s.Settings.Quotas[r.rank]
		q := RankQuota{Rank: r.rank, Quota: own, Own: set}
		for key, to := range map[string]*int64{"linked_max_" + r.ending: &q.Link, "walk_" + r.ending: &q.Walk, "help_" + r.ending: &q.Help,
			"visits_per_year": &q.Visits, "days_per_year": &q.Days} {
			if *to != 0 {
				continue
			}
			p, ok := s.Params.At(key, day)
			if !ok {
				continue
			}
			n, err := p.Scaled(0)
			if err != nil {
				return nil, fmt.Errorf("parameter %s: %w", key, err)
			}
			*to = n
		}
		if p, ok := s.Params.At("linked_max_"+r.ending, day); ok && q.Basis == "" {
			q.Basis = p.Basis
		}
		out = append(out, q)
	}
	return out, nil
}

// Load is one cadre at post against the quota of the rank.
type Load struct {
	Area   *Area
	Cadre  *record.Cadre
	Quota  RankQuota
	Linked int64 // households that 账二 names the cadre for
	Walked int64 // households met in this period
	Visits int64 // that count, since the year began; of namesakes in one township together
	Days   int64 // in the village since the year began, in ten-thousandths; those of the period where no sum is given
	// VisitsDue and DaysDue are the year's quota up to the period's last day, from the day of arrival on, rounded down.
	VisitsDue, DaysDue int64
}

// Short names what the cadre lacks or has too much of; nothing when the quota is met.
func (l *Load) Short() []string {
	var out []string
	if l.Quota.Link > 0 && l.Linked > l.Quota.Link {
		out = append(out, fmt.Sprintf("联系户超%d户", l.Linked-l.Quota.Link))
	}
	if l.Visits < l.VisitsDue {
		out = append(out, fmt.Sprintf("入户少%d次", l.VisitsDue-l.Visits))
	}
	if due := l.DaysDue * 10000; l.Days < due {
		out = append(out, "驻村少"+record.FormatScaled(due-l.Days, 4)+"天")
	}
	return out
}

// loads sets the cadres of all townships beside their quotas; nothing where the profile sends nobody.
func loads(c *County, past *record.Past) ([]Load, error) {
	if !c.Spec.Has("cadre", "visit", "measure.helper") {
		return nil, nil
	}
	quotas, err := Quotas(c.Spec, c.Period.To)
	if err != nil {
		return nil, err
	}
	of := map[string]RankQuota{}
	for _, q := range quotas {
		of[q.Rank] = q
	}
	var out []Load
	for _, a := range c.Areas {
		if !a.Present() {
			continue
		}
		r := roundsOf(c, a, past)
		for i := range a.Return.Cadres {
			x := &a.Return.Cadres[i]
			if q, has := of[x.Rank.V]; has && x.Name.OK() && onDuty(c, x) {
				out = append(out, r.load(c, a, x, q))
			}
		}
	}
	return out, nil
}

// rounds is what the sheets of a township say of its cadres, by name.
type rounds struct {
	linked, walked map[string]map[string]bool // households
	visits         map[string]int64
}

func roundsOf(c *County, a *Area, past *record.Past) rounds {
	r := rounds{map[string]map[string]bool{}, map[string]map[string]bool{}, map[string]int64{}}
	note := func(m map[string]map[string]bool, name, household string) {
		if m[name] == nil {
			m[name] = map[string]bool{}
		}
		m[name][household] = true
	}
	for i := range a.Return.Measures {
		if m := &a.Return.Measures[i]; m.Helper.OK() && m.HouseholdNo.OK() {
			note(r.linked, m.Helper.V, m.HouseholdNo.V)
		}
	}
	for i := range a.Return.Visits {
		if v := &a.Return.Visits[i]; v.Cadre.OK() && !c.Implausible(v) {
			note(r.walked, v.Cadre.V, v.HouseholdNo.V)
			r.visits[v.Cadre.V]++
		}
	}
	if past == nil {
		return r
	}
	if old := past.Townships[a.ID]; old != nil && old.Period.To.Time().Year() == c.Period.To.Time().Year() {
		for name, n := range old.CadreVisits {
			r.visits[name] += int64(n)
		}
	}
	return r
}

func (r *rounds) load(c *County, a *Area, x *record.Cadre, q RankQuota) Load {
	name := x.Name.V
	l := Load{Area: a, Cadre: x, Quota: q, Linked: int64(len(r.linked[name])), Walked: int64(len(r.walked[name])), Visits: r.visits[name], Days: x.DaysTotal.V}
	if !x.DaysTotal.OK() {
		l.Days = x.Days.V
	}
	from := record.DayOf(c.Period.To.Time().Year(), 1, 1)
	if x.From.OK() {
		from = max(from, x.From.V)
	}
	served := max(0, int64(c.Period.To-from)+1)
	l.VisitsDue, l.DaysDue = q.Visits*served/365, q.Days*served/365
	return l
}
