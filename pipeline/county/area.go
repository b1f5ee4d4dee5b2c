package county

import (
	"iter"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Area is one township with its return joined by household.
type Area struct {
	ID       int
	Name     string // official on the period's last day
	Report   Report
	Return   *record.Return // nil when missing
	Houses   []House        // in force and removed ones, in the order of 账一
	Strays   record.Strays
	Villages []string // display names: the register's order when there is one, else by first mention
	Base     *spec.BaseFigure
	Expected int64 // households that should be on the ledgers: approved base figure, else 账一, else last week's count
	Findings []*record.Finding

	village map[string]int
	ledgers []string
}

// House is one household of an area.
type House struct {
	record.Home
	Village int  // index into Area.Villages
	Gone    bool // marked 减少 this period: in the book, not in the counts

	mustExit bool
}

// Present reports whether the area's figures are in the totals.
func (a *Area) Present() bool { return a.Return != nil }

func newArea(in Input, t *spec.Township) *Area {
	a := &Area{ID: t.ID, Name: t.Name(in.Week.Period.To), village: map[string]int{}, ledgers: ledgers(in.Spec)}
	if t.ID <= len(in.Week.Returns) {
		a.Return = usable(in.Week.Returns[t.ID-1])
	}
	for i := range in.Findings {
		if in.Findings[i].Township == t.ID {
			a.Findings = append(a.Findings, &in.Findings[i])
		}
	}
	a.Report = standing(in.Reports, a)
	for _, v := range in.Spec.Settings.Villages {
		if v.Township == t.ID {
			a.addVillage(v.Name)
			for _, alias := range v.Aliases {
				a.village[spec.VillageName(alias)] = a.village[spec.VillageName(v.Name)]
			}
		}
	}
	for i := range in.Spec.Settings.BaseFigures {
		if b := &in.Spec.Settings.BaseFigures[i]; b.Township == t.ID {
			a.Base = b
		}
	}
	if a.Return != nil {
		a.join(firstAccepted(in))
	}
	a.Expected = a.expected(in.Past)
	return a
}

// usable is nil for a return of which nothing could be read: a file that does not open must not count as reported noughts.
func usable(r *record.Return) *record.Return {
	if r == nil || len(r.Households)+len(r.Members)+len(r.Measures)+len(r.Incomes)+len(r.Archives)+len(r.Acceptances)+len(r.VillageAcceptances)+len(r.Villages)+len(r.Gifts)+len(r.Letters)+len(r.Cadres)+len(r.Visits)+len(r.Monitors)+len(r.Works)+len(r.WorkPlans) == 0 {
		return nil
	}
	return r
}

func standing(reports map[int]Report, a *Area) Report {
	r, told := reports[a.ID]
	if a.Return == nil {
		r.Standing = Missing
		return r
	}
	if told && r.Standing != Missing {
		return r
	}
	r.Standing = Accepted
	for _, f := range a.Findings {
		if f.Severity >= record.Doubt && f.Waived == "" && !f.Probation {
			r.Standing = AcceptedWithFindings
		}
	}
	return r
}

func (a *Area) join(from int32) {
	for i := range a.Return.Villages {
		a.VillageOf(a.Return.Villages[i].Village)
	}
	var homes []record.Home
	homes, a.Strays = record.Join(a.Return)
	a.Houses = make([]House, len(homes))
	for i := range homes {
		a.Houses[i] = House{Home: homes[i], Village: a.VillageOf(homes[i].Village), Gone: homes[i].Change.Is("减少"), mustExit: dueToExit(&homes[i], from)}
	}
}

func (a *Area) expected(past *record.Past) int64 {
	if a.Base != nil {
		return int64(a.Base.Households)
	}
	if a.Return != nil {
		n := int64(0)
		for i := range a.Houses {
			if !a.Houses[i].Gone {
				n++
			}
		}
		return n
	}
	if past != nil && past.Townships[a.ID] != nil {
		return int64(len(past.Townships[a.ID].Households))
	}
	return 0
}

// NoVillage is the display name of rows that name no village.
const NoVillage = "（未填村名）"

// VillageOf is the index of a village as written, adding it when it is new.
func (a *Area) VillageOf(name record.Text) int {
	if !name.OK() {
		return a.addVillage(NoVillage)
	}
	if i, ok := a.village[name.V]; ok {
		return i
	}
	i := a.addVillage(name.V)
	a.village[name.V] = i
	return i
}

func (a *Area) addVillage(name string) int {
	key := spec.VillageName(name)
	if i, ok := a.village[key]; ok {
		return i
	}
	a.village[key] = len(a.Villages)
	a.Villages = append(a.Villages, name)
	return len(a.Villages) - 1
}

// InForce yields the households that are not marked as removed.
func (a *Area) InForce() iter.Seq[*House] {
	return func(yield func(*House) bool) {
		for i := range a.Houses {
			if !a.Houses[i].Gone && !yield(&a.Houses[i]) {
				return
			}
		}
	}
}

// Filled reports that all three ledgers have the household.
func (h *House) Filled() bool { return len(h.Measures) > 0 && h.Income != nil }

// LetterOn is the day the open letter reached the household, by its own row or with the seven-ones visit.
func (h *House) LetterOn() (record.Day, bool) {
	if h.Letter != nil && h.Letter.DeliveredOn.OK() {
		return h.Letter.DeliveredOn.V, true
	}
	for _, g := range h.Gifts {
		if g.OpenLetter.Yes() && g.DeliveredOn.OK() {
			return g.DeliveredOn.V, true
		}
	}
	return 0, false
}

// MustExit reports that the household exited or is about to, in a year whose exits are inspected, so that an acceptance sheet is due.
func (h *House) MustExit() bool { return h.mustExit }

func dueToExit(h *record.Home, from int32) bool {
	return h.Income != nil && h.Income.Leaving() && (!h.Income.ExitYear.OK() || h.Income.ExitYear.V >= from)
}

// firstAccepted is the earliest year of exit whose households have an acceptance sheet; 0 where none is laid down.
func firstAccepted(in Input) int32 {
	p, ok := in.Spec.Params.At("acceptance_from_year", in.Week.Period.To)
	if !ok {
		return 0
	}
	n, err := p.Scaled(0)
	if err != nil {
		return 0 // a value that is no number is told where parameters are read
	}
	return int32(n)
}
