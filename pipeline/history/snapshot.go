package history

import "guatu/pipeline/record"

// keptGrades is how many years of schooling are remembered: the rule on grades that never rise looks at three.
const keptGrades = 3

// Snapshot reduces a return to what later weeks compare with; prev is the township's last snapshot, or nil.
func Snapshot(r *record.Return, prev *record.PastReturn) *record.PastReturn {
	p := &record.PastReturn{Period: r.Period, Digests: record.Digests(r), Households: map[string]record.PastHousehold{}, Members: map[string]record.PastMember{}, Totals: map[string]int64{}}
	for _, f := range r.Files {
		p.Files = append(p.Files, f.SHA256)
	}
	homes, _ := record.Join(r)
	for i := range homes {
		if h := &homes[i]; h.HouseholdNo.OK() && h.Change.V != removed {
			p.Households[h.HouseholdNo.V] = household(h, r, prev)
			people(p, h, prev)
		}
	}
	totals(p, r)
	return p
}

// removed is the canonical value of 户增减 for a household that leaves.
const removed = "减少"

func household(h *record.Home, r *record.Return, prev *record.PastReturn) record.PastHousehold {
	x := record.PastHousehold{Village: h.Village.V, HeadName: h.HeadName.V, HeadID: h.HeadID.V, Category: h.Category.V, MainCause: h.MainCause.V,
		Size: h.Size.V, IdentifiedYear: h.IdentifiedYear.V, Visits: int32(len(h.Visits)), FirstSeen: r.Period.From}
	if in := h.Income; in != nil {
		x.Status, x.ExitYear, x.NetPerHead = in.Status.V, in.ExitYear.V, in.NetPerHead.V
	}
	x.Filed = h.Archive != nil && h.Archive.Verdict.OK()
	x.Letter = h.Letter != nil && h.Letter.DeliveredOn.OK()
	if prev != nil {
		if old, was := prev.Households[h.HouseholdNo.V]; was {
			x.FirstSeen = old.FirstSeen
			x.Visits += old.Visits
		}
	}
	return x
}

func people(p *record.PastReturn, h *record.Home, prev *record.PastReturn) {
	for _, m := range h.Members {
		if !m.ID.OK() || left(m) {
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

// totals are figures that only grow, for the rule on cumulative figures that fall.
func totals(p *record.PastReturn, r *record.Return) {
	for i := range r.Villages {
		p.Totals["filed"] += int64(r.Villages[i].Filed.V)
		p.Totals["filed_ok"] += int64(r.Villages[i].FiledOk.V)
	}
	for i := range r.Gifts {
		if r.Gifts[i].DeliveredOn.OK() {
			p.Totals["gifts"]++
		}
	}
	for i := range r.Letters {
		if r.Letters[i].DeliveredOn.OK() {
			p.Totals["letters"]++
		}
	}
	for i := range r.Measures {
		p.Totals["funds"] += r.Measures[i].Fund.V
	}
	for i := range r.Cadres {
		p.Totals["days"] += r.Cadres[i].DaysTotal.V
	}
}
