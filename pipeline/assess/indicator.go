package assess

import (
	"sort"

	"guatu/pipeline/county"
)

// Indicator is one of the catalogue: K1 to K9 of the visits and ledgers of 2016, W1 and on of households under watch. A profile has those it gives a weight. Its file holds what it counts and why.
type Indicator struct {
	Code, Name string
	Formula    string // as printed in the annex
	Source     string // sheets and columns it is read from
	Scale      int    // Num and Den are in 1/10^Scale of what is printed
	Cases      bool   // the denominator counts cases, so a small one is worth a flag
	Of         func(*Unit) Count
}

// Count is a fraction; unknown when nothing could prove it.
type Count struct {
	county.Value
	Rows []string // places it was read from, the first ones
	More int      // how many further places
}

var (
	catalogue []*Indicator
	byCode    = map[string]*Indicator{}
)

func add(i Indicator) bool {
	if byCode[i.Code] != nil {
		panic("assess: two indicators " + i.Code)
	}
	byCode[i.Code] = &i
	catalogue = append(catalogue, &i)
	return true
}

// Catalogue lists the indicators by code.
func Catalogue() []*Indicator {
	out := append([]*Indicator(nil), catalogue...)
	sort.Slice(out, func(i, j int) bool { return out[i].Code < out[j].Code })
	return out
}

// Show prints a numerator or denominator in the indicator's unit, with at most two decimals.
func (i *Indicator) Show(n int64) string {
	scale := i.Scale
	for ; scale > 2; scale-- {
		n = (n + 5) / 10
	}
	return county.Fixed(n, scale)
}

// shownRows is how many source rows are named; the rest is counted.
const shownRows = 5

type counter struct{ Count }

// add counts one case with the row it is read from.
func (c *counter) add(num, den int64, row string) {
	c.Known = true
	c.Num += num
	c.Den += den
	switch {
	case row == "":
	case len(c.Rows) < shownRows:
		c.Rows = append(c.Rows, row)
	default:
		c.More++
	}
}

func one(ok bool) int64 {
	if ok {
		return 1
	}
	return 0
}
