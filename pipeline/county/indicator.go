package county

import (
	"fmt"
	"sort"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Indicator is one figure of the county, defined in one file of this package.
type Indicator struct {
	ID    string // never reused: last week's figures are found by it
	Title string // 档案归档率
	Unit  string // 户, 人, 元, %
	Num   string // what the numerator counts, in the office's words
	Den   string // what the denominator counts; "" for plain counts
	Scale int    // decimals kept in Num: 2 for fen
	Order int    // place in the catalogue
	Sheet string // layout key of the sheet it is counted from; "" when from findings or history
	// Needs is what else a profile must have for the figure to mean anything, in the words of spec.Has. Where something is lacking it is not counted.
	Needs []string
	// Sent, when set, leaves the value unknown for a township whose return has nothing to count, on a sheet that the profile does not require.
	Sent  func(*record.Return) bool
	Parts func(*spec.Spec) []string
	Count func(*County, *Area, *Counter)
	// Absent counts for a township that sent nothing and has no stand-in; nil leaves its value unknown.
	Absent func(*County, *Area, *Counter)
}

var catalogue []*Indicator

func add(i Indicator) *Indicator {
	for _, other := range catalogue {
		if other.ID == i.ID || other.Order == i.Order {
			panic(fmt.Sprintf("county: indicator %s has the ID or order of %s", i.ID, other.ID))
		}
	}
	catalogue = append(catalogue, &i)
	return &i
}

// Catalogue lists all indicators in their order.
func Catalogue() []*Indicator {
	out := append([]*Indicator(nil), catalogue...)
	sort.Slice(out, func(i, j int) bool { return out[i].Order < out[j].Order })
	return out
}

// Figure is an indicator counted over the county.
type Figure struct {
	*Indicator
	Names    []string   // of the parts; one empty name when it has none
	areas    [][]Value  // by township, 0 being the county; then by part
	villages [][]Value  // by township; then village*len(Names)+part
	Sources  [][]Source // by township: where the counted cells stand
	part     map[string]int
}

// Source is the sheet some cells of a figure came from.
type Source struct {
	File, Sheet string
	Cells       int
	Ranges      string // the rows' cells that say which household or place they are of, such as C4:C21、C23; only when Input asks for places
}

// Counter receives one area's contributions to one indicator.
type Counter struct {
	f     *Figure
	a     *Area
	sheet *record.Sheet
	cells map[*record.Sheet]int
	n     int
	rows  map[*record.Sheet][]int32 // nil unless places are asked for
}

// Add counts num of den for a village (an index, or -1 for the township as such) under a part. The place is the row that says so, or nil.
// A part that the indicator does not list is not counted.
func (c *Counter) Add(at *record.Place, village int, part string, num, den int64) {
	p, ok := c.f.part[part]
	if !ok {
		return
	}
	v := Value{num, den, true}
	c.f.areas[c.a.ID][p] = c.f.areas[c.a.ID][p].Plus(v)
	if village >= 0 {
		i := village*len(c.f.Names) + p
		for len(c.f.villages[c.a.ID]) <= i {
			c.f.villages[c.a.ID] = append(c.f.villages[c.a.ID], Value{})
		}
		c.f.villages[c.a.ID][i] = c.f.villages[c.a.ID][i].Plus(v)
	}
	if at != nil && at.Sheet != nil {
		if at.Sheet != c.sheet {
			c.flush()
			c.sheet = at.Sheet
		}
		c.n++
		if c.rows != nil {
			c.rows[at.Sheet] = append(c.rows[at.Sheet], at.Row)
		}
	}
}

func (c *Counter) flush() {
	if c.sheet != nil {
		c.cells[c.sheet] += c.n
	}
	c.n = 0
}

// Made reports whether a profile has what the indicator is counted from.
func (i *Indicator) Made(s *spec.Spec) bool {
	return (i.Sheet == "" || s.Has(i.Sheet)) && s.Has(i.Needs...)
}

// idle is the figure of an indicator that the profile does not have: nothing is known of it anywhere.
func idle(c *County, ind *Indicator) *Figure {
	f := &Figure{Indicator: ind, Names: []string{""}, part: map[string]int{"": 0}}
	size := len(c.Areas) + 1
	f.areas, f.villages, f.Sources = make([][]Value, size), make([][]Value, size), make([][]Source, size)
	for i := range f.areas {
		f.areas[i] = make([]Value, 1)
	}
	return f
}

func count(c *County, ind *Indicator) *Figure {
	f := &Figure{Indicator: ind, Names: []string{""}, part: map[string]int{}}
	if ind.Parts != nil {
		f.Names = ind.Parts(c.Spec)
	}
	for i, n := range f.Names {
		f.part[n] = i
	}
	size := len(c.Areas) + 1
	f.areas, f.villages, f.Sources = make([][]Value, size), make([][]Value, size), make([][]Source, size)
	f.areas[0] = make([]Value, len(f.Names))
	for _, a := range c.Areas {
		f.areas[a.ID] = make([]Value, len(f.Names))
		f.countArea(c, a)
		for p := range f.Names {
			f.areas[0][p] = f.areas[0][p].Plus(f.areas[a.ID][p])
		}
	}
	return f
}

func (f *Figure) countArea(c *County, a *Area) {
	k := &Counter{f: f, a: a, cells: map[*record.Sheet]int{}}
	if c.places {
		k.rows = map[*record.Sheet][]int32{}
	}
	switch {
	case a.Present() && (f.Sent == nil || f.Sent(a.Return)):
		for p := range f.Names {
			f.areas[a.ID][p].Known = true
		}
		f.Count(c, a, k)
	case f.Absent != nil:
		f.Absent(c, a, k)
	}
	k.flush()
	for s, n := range k.cells {
		f.Sources[a.ID] = append(f.Sources[a.ID], Source{s.File.Name, s.Name, n, ranges(s, k.rows[s])})
	}
	sort.Slice(f.Sources[a.ID], func(i, j int) bool {
		x, y := f.Sources[a.ID][i], f.Sources[a.ID][j]
		return x.File < y.File || x.File == y.File && x.Sheet < y.Sheet
	})
}

// Sum is the value over all parts; township 0 is the county.
func (f *Figure) Sum(township int) Value {
	var v Value
	for _, p := range f.areas[township] {
		v = v.Plus(p)
	}
	return v
}

// Part is the value of one part; an unlisted part is unknown.
func (f *Figure) Part(name string, township int) Value {
	if p, ok := f.part[name]; ok {
		return f.areas[township][p]
	}
	return Value{}
}

// Village is the value of one village's part, "" being the only part of an indicator without parts.
func (f *Figure) Village(township, village int, name string) Value {
	p, ok := f.part[name]
	if !ok {
		return Value{}
	}
	v := Value{}
	if i := village*len(f.Names) + p; i < len(f.villages[township]) {
		v = f.villages[township][i]
	}
	v.Known = f.areas[township][p].Known
	return v
}
