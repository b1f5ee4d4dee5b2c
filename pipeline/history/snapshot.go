package history

import "guatu/pipeline/record"

// keptGrades is how many years of schooling are remembered: the rule on grades that never rise looks at three.
const keptGrades = 3

// Snapshot reduces a return to what later weeks compare with; prev is the township's last snapshot, or nil.
func Snapshot(r *record.Return, prev *record.PastReturn) *record.PastReturn {
	p := &record.PastReturn{Period: r.Period, Digests: record.Digests(r), Households: map[string]record.PastHousehold{}, Members: map[string]record.PastMember{}}
	for _, f := range r.Files {
		p.Files = append(p.Files, f.SHA256)
	}
	homes, _ := record.Join(r)
	for i := range homes {
		if h := &homes[i]; h.HouseholdNo.OK() && !h.Left() {
			p.Households[h.HouseholdNo.V] = household(h, r, prev)
			people(p, h, prev)
		}
	}
	p.Totals = record.Totals(r)
	cadres(p, r, prev)
	return p
}

func household(h *record.Home, r *record.Return, prev *record.PastReturn) record.PastHousehold {
	x := record.PastHousehold{Village: h.Village.V, HeadName: h.HeadName.V, HeadID: h.HeadID.V, Category: h.Category.V, MainCause: h.MainCause.V,
		Size: h.Size.V, IdentifiedYear: h.IdentifiedYear.V, Visits: int32(len(h.Visits)), FirstSeen: r.Period.From}
	if in := h.Income; in != nil {
		x.Status, x.ExitYear, x.NetPerHead = in.Status.V, in.ExitYear.V, in.NetPerHead.V
	}
	if m := h.Watched(); m != nil && x.Status == "" {
		x.Status = m.State()
	}
	x.Filed = h.Archive != nil && h.Archive.Verdict.OK()
	x.Letter = h.Letter != nil && h.Letter.DeliveredOn.OK()
	if prev != nil {
		if old, was := prev.Households[h.HouseholdNo.V]; was {
			x.FirstSeen, x.LastVisit = old.FirstSeen, old.LastVisit
			x.Visits += old.Visits
		}
	}
	for _, v := range h.Visits {
		x.LastVisit = max(x.LastVisit, v.On.V)
	}
	return x
}

// cadres adds this week's visits to those since the year began.
func cadres(p *record.PastReturn, r *record.Return, prev *record.PastReturn) {
	p.CadreDays, p.CadreVisits = map[string]int64{}, map[string]int32{}
	if prev != nil && prev.Period.To.Time().Year() == r.Period.To.Time().Year() {
		for name, n := range prev.CadreVisits {
			p.CadreVisits[name] = n
		}
	}
	p.LogSince, p.UnitDays = r.Period.From, record.UnitDays(r, nil)
	if prev != nil && prev.Period.To.Time().Year() == r.Period.To.Time().Year() {
		p.UnitDays = record.UnitDays(r, prev.UnitDays)
		if prev.LogSince != 0 {
			p.LogSince = prev.LogSince
		}
	}
	for i := range r.Visits {
		if v := &r.Visits[i]; v.Cadre.OK() {
			p.CadreVisits[v.Cadre.V]++
		}
	}
	for i := range r.Cadres {
		if c := &r.Cadres[i]; c.Name.OK() && c.DaysTotal.OK() {
			p.CadreDays[c.Name.V] = c.DaysTotal.V
		}
	}
}

func people(p *record.PastReturn, h *record.Home, prev *record.PastReturn) {
	for _, m := range h.Members {
		if !m.ID.OK() || m.Left() {
			continue
		}
		x := record.PastMember{HouseholdNo: h.HouseholdNo.V, Name: m.Name.V, Sex: m.Sex.V, Relation: m.Relation.V, Ethnicity: m.Ethnicity.V, Schooling: m.Schooling.V, Born: m.Born.V}
		if prev != nil {
			x.Grades = grades(prev.Members[m.ID.V], prev.Period, p.Period)
		}
		p.Members[m.ID.V] = x
	}
}

// grades adds last week's schooling to the remembered years when a school year (which begins in September) has begun since.
func grades(old record.PastMember, then, now record.Period) []string {
	if old.Schooling == "" || schoolYear(then.To) == schoolYear(now.To) {
		return old.Grades
	}
	list := append([]string{old.Schooling}, old.Grades...)
	return list[:min(len(list), keptGrades)]
}

func schoolYear(d record.Day) int {
	t := d.Time()
	if t.Month() >= 9 {
		return t.Year()
	}
	return t.Year() - 1
}
