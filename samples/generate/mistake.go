package generate

import (
	"reflect"
	"sort"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
)

// Mistake is one fault that townships really make, and how to make it in a clean week.
type Mistake struct {
	Rule  string // the rule that must find it
	Title string // in Chinese, for the sample's README
	alter func(*Seed)
	Later bool // compares with the week before, so that it needs one
	Alone bool // touches more than one household, so that it cannot be put in beside others
	Read  bool // shows only once the workbook has been written and read again
}

// Expect is one finding that a mistake must cause. Empty parts are not of a household or person.
type Expect struct {
	Rule      string
	Township  int
	Village   string
	Household string
	Sheet     string // title
	Field     record.Field
	Cell      string
}

// Seed is one township of a clean week into which mistakes are put. Households that already carry one are left alone, so that mistakes do not meet.
type Seed struct {
	Spec   *spec.Spec
	Week   *record.Week
	Past   *record.Past // nil in the first week
	Last   *record.Week // likewise
	Return *record.Return
	Want   []Expect

	homes []record.Home
	taken map[string]bool
	hits  int
}

// NewSeed opens a township of a week for mistakes.
func NewSeed(s *spec.Spec, w *record.Week, past *record.Past, township int) *Seed {
	x := &Seed{Spec: s, Week: w, Past: past, Return: w.Returns[township-1], taken: map[string]bool{}}
	x.homes, _ = record.Join(x.Return)
	for i := range x.Return.Gifts {
		x.taken[x.Return.Gifts[i].HouseholdNo.V] = true
	}
	return x
}

// Put makes the mistake; false says that the township has nothing it fits.
func (s *Seed) Put(m Mistake) bool {
	s.hits = 0
	m.alter(s)
	for i := len(s.Want) - s.hits; i < len(s.Want); i++ {
		if s.Want[i].Rule == "" {
			s.Want[i].Rule = m.Rule
		}
	}
	return s.hits > 0
}

// limit is a parameter in force in the week, as a whole number: what a pattern must reach to be told.
func (s *Seed) limit(key string) int {
	p, ok := s.Spec.Params.At(key, s.Week.Period.To)
	n, err := p.Scaled(0)
	if !ok || err != nil {
		panic("generate: no parameter " + key)
	}
	return int(n)
}

// Catalogue is every mistake that can be put into records, by rule.
func Catalogue() []Mistake {
	var all []Mistake
	for _, list := range [][]Mistake{formMistakes, personMistakes, lifeMistakes, workMistakes, familyMistakes, causeMistakes, incomeMistakes, villageIncomeMistakes, dwellingMistakes,
		allowanceMistakes, measureMistakes, statusMistakes, doubleMistakes, ledgerMistakes, archiveMistakes, weekMistakes, giftMistakes, cadreMistakes} {
		all = append(all, list...)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Rule < all[j].Rule })
	return all
}

// CatalogueOf is every mistake that can be put into records of a profile. Of a profile that has its own, the shared ones are left to 2016: they look for
// what only its families have.
func CatalogueOf(s *spec.Spec) []Mistake {
	if own := shapeOf(s).seeds; own != nil {
		return own
	}
	return Catalogue()
}

// expect notes the finding at a field of a row.
func (s *Seed) expect(row record.Row, field record.Value) {
	w := row.Where()
	name := record.FieldOf(row, field)
	e := Expect{Township: s.Return.Township, Village: said(row, "village"), Household: said(row, "household_no"), Field: name, Cell: w.Cell(name)}
	if w.Sheet != nil {
		e.Sheet = w.Sheet.Name
	}
	if c, ok := row.(*record.Cover); ok { // labels stand below each other there
		for i, slot := range record.Slots(reflect.TypeOf(*c)) {
			if slot.Field == name {
				e.Cell = grid.Ref(2, int32(report.HandoutHeader(s.Spec.Layouts[0])+1+i))
			}
		}
	}
	s.Want = append(s.Want, e)
	s.hits++
}

// atVillage is expect for a finding that is told once a village or township, and not by household.
func (s *Seed) atVillage(row record.Row, field record.Value) {
	s.expect(row, field)
	s.Want[len(s.Want)-1].Household = ""
}

func said(row record.Row, f record.Field) string {
	if t, ok := record.Get(row, f).(*record.Text); ok {
		return t.V
	}
	return ""
}

// home is the first household that fits and carries no mistake yet; nil when there is none.
func (s *Seed) home(fits func(*record.Home) bool) *record.Home {
	for i := range s.homes {
		h := &s.homes[i]
		if !s.taken[h.HouseholdNo.V] && !h.Change.OK() && fits(h) {
			s.taken[h.HouseholdNo.V] = true
			return h
		}
	}
	return nil
}

// bad writes something into a cell that is no value of its field.
func bad(row record.Row, field record.Value, written string) {
	w := row.Where()
	w.Sheet.SetRaw(w.Row, record.FieldOf(row, field), written)
	switch v := field.(type) {
	case *record.Code:
		*v = record.Code{S: record.Bad}
	case *record.Int:
		*v = record.Int{S: record.Bad}
	case *record.Money:
		*v = record.Money{S: record.Bad}
	case *record.Decimal:
		*v = record.Decimal{S: record.Bad}
	case *record.Date:
		*v = record.Date{S: record.Bad}
	case *record.YesNo:
		*v = record.YesNo{S: record.Bad}
	}
}
