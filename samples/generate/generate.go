// Package generate makes a fictional Qingshui County from a seed: real township names, invented villages and people, week after week, and mistakes to order.
// It judges nothing and knows no rule; it only keeps what it makes consistent with itself.
package generate

import (
	"errors"
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Options says how large a county to make and from when on.
type Options struct {
	Seed       uint64
	From       record.Day // first day of the first period; zero means the profile's own, 2016-02-01 for 2016-853
	Villages   int        // a township; 0 means as many as each township of the real county has (260 in all)
	Households int        // a village; 0 means 80, as in the real county. At least 8: the seven gifts need seven households
	Large      bool       // with some households of eight to twelve, which the rule on unusual sizes asks about
	Scale      int        // times as many villages; 0 means 1
	Uneven     bool       // townships as different in size as the real ones: villages and households are what a middling township has
}

// Full is the size of the real county: 260 villages, 20,800 households.
var Full = Options{Seed: 853}

// Sample is the size of samples/qingshui: about two villages a township.
var Sample = Options{Seed: 853, Villages: 2, Households: 9, Uneven: true}

// villagesOf is how many villages each township has, in protocol order. Townships 4, 9, 11 and 12 have the published counts; the rest shares
// what is missing to 260 by population and is a stand-in for the county's register.
var villagesOf = [18]int{26, 19, 17, 12, 14, 11, 15, 13, 11, 12, 13, 17, 14, 13, 12, 13, 16, 12}

// County is all townships with their state at the end of the last week made.
type County struct{ Towns []*Town }

// New makes the county as it stands before its first week.
func New(s *spec.Spec, o Options) (*County, error) {
	c := &County{}
	for i := range s.Townships {
		t, err := NewTown(s, o, s.Townships[i].ID)
		if err != nil {
			return nil, err
		}
		c.Towns = append(c.Towns, t)
	}
	return c, nil
}

// Next makes the next week of every township. found is what last week's check told the townships; their answers come back on the sheet 问题整改.
func (c *County) Next(found []record.Finding) *record.Week {
	byTown := map[int][]record.Finding{}
	for _, f := range found {
		byTown[f.Township] = append(byTown[f.Township], f)
	}
	w := &record.Week{}
	for _, t := range c.Towns {
		w.Returns = append(w.Returns, t.Next(byTown[t.ID]))
		w.Period = t.Period
	}
	return w
}

// ErrSize says that nobody could fill in so many or so few rows.
var ErrSize = errors.New("generate county")

func (o Options) filled(s *spec.Spec) (Options, error) {
	if o.From == 0 {
		o.From = shapeOf(s).from
	}
	if o.Households == 0 {
		o.Households = 80
	}
	if o.Scale == 0 {
		o.Scale = 1
	}
	if o.Households < 8 || o.Households > 999 {
		return o, fmt.Errorf("%w: %d households a village; it must be 8 to 999", ErrSize, o.Households)
	}
	if o.Villages*o.Scale > 150 || o.Scale > 10 {
		return o, fmt.Errorf("%w: %d times %d villages a township; at most 150", ErrSize, o.Scale, o.Villages)
	}
	return o, nil
}

// middling is how many villages a township has in the middle: 260 in 18.
const middling = 14

// households is how many households a village of a township has: never fewer than the seven gifts need, and where townships differ two fewer to four
// more, so that neighbours are not alike.
func (o Options) households(township int) int {
	if !o.Uneven {
		return o.Households
	}
	return max(8, o.Households+(township*5)%7-2)
}

func (o Options) villages(township int) int {
	if o.Villages > 0 && o.Uneven {
		return max(1, (2*o.Villages*villagesOf[township-1]+middling)/(2*middling)) * o.Scale
	}
	if o.Villages > 0 {
		return o.Villages * o.Scale
	}
	return min(199, villagesOf[township-1]*o.Scale)
}
