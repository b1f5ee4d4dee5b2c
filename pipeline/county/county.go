// Package county makes one county of a week's township returns: indicators with numerator and denominator, standings, ranking, reconciliation, movements.
// It does not read files, judge values, or decide how anything is printed.
package county

import (
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Input is everything a consolidation depends on; the same input gives the same county.
type Input struct {
	Spec       *spec.Spec
	Week       record.Week
	Findings   []record.Finding
	Reports    map[int]Report // by township; a township without an entry is missing, or accepted when it has a return
	Past       *record.Past
	Prev       []Entry       // last period's figures, as Entries gave them then
	PrevPeriod record.Period // zero when there is none
	Places     bool          // keep which cells each figure was counted from, which a whole run has no room for
	Rules      []Rule        // the catalogue with what became of each rule in this run
}

// County is one week of the whole county. Areas are all townships in protocol order, always, whether they reported or not.
type County struct {
	Spec       *spec.Spec
	Period     record.Period
	PrevPeriod record.Period
	Areas      []*Area
	Figures    []*Figure // those the profile has, in the order of Catalogue
	Problems   *Problems
	Matches    []Match
	Homes      []HomeMatch // of the carriers, in their order; nil without their lists
	Ranking    []Rank      // best first; townships without a score at the end
	Movements  []Movement
	Waivers    []WaiverUse
	Rules      []Rule
	Findings   []record.Finding
	Line       spec.Param // line of the data year that incomes are held against; the zero value when none is laid down
	Weights    []Weight   // of the progress score
	Loads      []Load     // cadres with a quota, in protocol order; nil where the profile has none
	Excluded   []Excluded // visits that are not counted, in protocol order

	figure      map[string]*Figure
	places      bool
	implausible map[*record.Visit]bool
	open        []record.PastFinding
	rules       map[string]*Rule
	prev        map[entryKey]Value
}

// Consolidate makes the county. It fails only when the specification contradicts itself, such as score weights that do not sum to 100.
func Consolidate(in Input) (*County, error) {
	in.Spec = in.Spec.On(in.Week.Period.To)
	c := &County{Spec: in.Spec, Period: in.Week.Period, PrevPeriod: in.PrevPeriod, Rules: in.Rules, Findings: in.Findings, places: in.Places,
		figure: map[string]*Figure{}, rules: map[string]*Rule{}, prev: indexEntries(in.Prev)}
	for i := range in.Rules {
		c.rules[in.Rules[i].ID] = &in.Rules[i]
	}
	var err error
	if c.Line, err = dataLine(in.Spec); err != nil {
		return nil, err
	}
	if n := len(in.Spec.Captions["账"]); n != 3 && n != 0 {
		return nil, fmt.Errorf("captions.csv: the list 账 has %d entries, want the three ledgers or none", n)
	}
	if c.Weights, err = readWeights(in.Spec, in.Week.Period.To); err != nil {
		return nil, err
	}
	if in.Past != nil {
		c.open = in.Past.Open
	}
	for i := range in.Spec.Townships {
		c.Areas = append(c.Areas, newArea(in, &in.Spec.Townships[i]))
	}
	c.Problems = tally(c, in.Findings)
	c.Excluded, c.implausible = excludedVisits(c), map[*record.Visit]bool{}
	for _, x := range c.Excluded {
		c.implausible[x.Visit] = true
	}
	for _, ind := range Catalogue() {
		if !ind.Made(in.Spec) {
			c.figure[ind.ID] = idle(c, ind)
			continue
		}
		f := count(c, ind)
		c.Figures = append(c.Figures, f)
		c.figure[ind.ID] = f
	}
	if in.Spec.Has("village.chart_households") {
		c.Matches, c.Homes = tenWay(c), tenWayHomes(c)
	}
	if c.Loads, err = loads(c, in.Past); err != nil {
		return nil, err
	}
	c.Ranking = ranking(c)
	c.Movements = movements(c, in.Past)
	c.Waivers = waiverUses(in)
	return c, nil
}

// Area returns a township's area, or nil for an unknown one.
func (c *County) Area(township int) *Area {
	if township < 1 || township > len(c.Areas) {
		return nil
	}
	return c.Areas[township-1]
}

// Figure returns an indicator's figures; it panics on an ID that is in no file of this package, since that is a typing error of ours.
func (c *County) Figure(id string) *Figure {
	f := c.figure[id]
	if f == nil {
		panic(fmt.Sprintf("county: no indicator %q", id))
	}
	return f
}

// Made reports whether the profile has an indicator; one that it has not is unknown everywhere.
func (c *County) Made(id string) bool { return c.Figure(id).Made(c.Spec) }

// Value is an indicator of a township; township 0 is the county.
func (c *County) Value(id string, township int) Value { return c.Figure(id).Sum(township) }

// Part is one part of an indicator, such as one cause of poverty.
func (c *County) Part(id, part string, township int) Value { return c.Figure(id).Part(part, township) }

// issued are the problems a township had been told of before this week and that were still open.
func (c *County) issued(township int) []record.PastFinding {
	var out []record.PastFinding
	for _, p := range c.open {
		if p.Township == township && !p.Closed {
			out = append(out, p)
		}
	}
	return out
}

// Rule is a rule of the run; one that is not in the catalogue is named by its ID.
func (c *County) Rule(id string) Rule {
	if r := c.rules[id]; r != nil {
		return *r
	}
	return Rule{ID: id, Title: id, Class: OtherClass}
}

// Count is how many areas satisfy the condition.
func (c *County) Count(cond func(*Area) bool) int {
	n := 0
	for _, a := range c.Areas {
		if cond(a) {
			n++
		}
	}
	return n
}

// dataLine is the line that incomes are held against: the parameter that the profile's fact "line" names. Where the county has not laid one down
// it is the zero value, and nothing is said of lines.
func dataLine(s *spec.Spec) (spec.Param, error) {
	day, err := DataDay(s)
	if err != nil {
		return spec.Param{}, err
	}
	p, _ := s.Params.At(s.Facts["line"].Value, day)
	return p, nil
}

// DataDay is the last day of the data year: the day whose parameters yearly figures are judged by.
func DataDay(s *spec.Spec) (record.Day, error) {
	year, err := s.DataYear()
	if err != nil {
		return 0, err
	}
	return record.DayOf(year, 12, 31), nil
}
