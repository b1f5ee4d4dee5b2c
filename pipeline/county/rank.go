package county

import (
	"fmt"
	"sort"
	"strconv"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Weight is one component of the progress score.
type Weight struct {
	Indicator string
	Points    int64
	Param     spec.Param
}

// Rank is one township's place. Score is in hundredths of a point.
type Rank struct {
	Township int
	Rank     int // ties share the better place: 1, 2, 2, 4; 0 without a score
	Score    int64
	Rated    bool // false: 未评
	Prev     int  // last period's place; 0 when there was none
	Weight   int64
}

// Moved is how many places the township has risen since last period; ok is false when either place is unknown.
func (r Rank) Moved() (places int, ok bool) { return r.Prev - r.Rank, r.Rated && r.Prev > 0 }

// scored are the indicators that may carry a weight; the weights are dated parameters score_<indicator>.
var scored = []string{"filled", "filed", "filed_ok", "accepted", "quality", "corrected", "letters", "gifts", "covered", "contacted", "visited"}

func readWeights(s *spec.Spec, day record.Day) ([]Weight, error) {
	var out []Weight
	total := int64(0)
	for _, id := range scored {
		p, ok := s.Params.At("score_"+id, day)
		if !ok {
			continue
		}
		points, err := strconv.ParseInt(p.Value, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("parameter score_%s: %q is no whole number of points", id, p.Value)
		}
		total += points
		out = append(out, Weight{id, points, p})
	}
	if len(out) > 0 && total != 100 {
		return nil, fmt.Errorf("parameters score_…: the weights in force on %s sum to %d, not 100", day, total)
	}
	return out, nil
}

func ranking(c *County) []Rank {
	var out []Rank
	for _, a := range c.Areas {
		r := Rank{Township: a.ID, Prev: int(c.Prev("rank", "", a.ID).Num)}
		if a.Report.Standing.Present() {
			r.Score, r.Weight, r.Rated = c.score(a.ID)
		}
		out = append(out, r)
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		return a.Rated && !b.Rated || a.Rated == b.Rated && a.Score > b.Score
	})
	for i := range out {
		switch {
		case !out[i].Rated:
		case i > 0 && out[i-1].Rated && out[i-1].Score == out[i].Score:
			out[i].Rank = out[i-1].Rank
		default:
			out[i].Rank = i + 1
		}
	}
	return out
}

// score weighs the rates that can be stated; what cannot be is 未评, leaves the weights and is never counted as nought.
func (c *County) score(township int) (hundredths, weight int64, ok bool) {
	sum := 0.0
	for _, w := range c.Weights {
		if v := c.Value(w.Indicator, township); v.Rated() {
			sum += float64(w.Points) * float64(v.Num) / float64(v.Den)
			weight += w.Points
		}
	}
	if weight == 0 {
		return 0, 0, false
	}
	return int64(sum*10000/float64(weight) + 0.5), weight, true
}
