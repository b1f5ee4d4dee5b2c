// Package assess scores cadres, villages, townships and work groups by what the period's records prove: indicators the profile gives a weight, weights that sum to 100, every score with its numerator and denominator.
// It decides nothing about anybody: it ranks no person, punishes nothing, and calls what nothing proves 未评 instead of zero.
package assess

import (
	"fmt"
	"sort"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// Kind is what a unit is.
type Kind string

const (
	Township  Kind = "乡镇"
	WorkGroup Kind = "工作组"
	Village   Kind = "村"
	Cadre     Kind = "干部"
)

// Input is what an assessment depends on.
type Input struct {
	County  *county.County
	Past    *record.Past
	Weights []Weight // nil takes those in force on the period's last day
	Vetoes  []Veto
}

// Veto is a named manual entry; the program never makes one.
type Veto struct{ Unit, Reason, Approver, Date string }

// Item is one indicator of one unit. Points are hundredths of a point.
type Item struct {
	*Indicator
	Count
	Weight int64
	Points int64
	Small  bool // the denominator is so small that one case moves the score by much
}

// Score is one unit's result. Total is in hundredths of a point, over the weights that could be rated.
type Score struct {
	Unit     *Unit
	Items    []Item
	Total    int64
	Rated    bool // enough weight could be rated to state a total
	Weight   int64
	Rank     int // among townships or villages; persons are not ranked
	Veto     *Veto
	Excluded int // visits left out as implausible
	Appeals  []*record.Correction
}

// Result is a whole assessment.
type Result struct {
	Scores   []Score // by kind, then protocol order
	Weights  []Weight
	Fairness Fairness
	term     Term
}

// RatedShare is how much of the weight must be rated before a total is stated: below it the total would speak of something else than the assessment.
const RatedShare = 60

// Run assesses every unit of the county. It refuses weights that do not sum to 100.
func Run(in Input) (*Result, error) {
	day := in.County.Period.To
	if in.Weights == nil {
		w, err := Weights(in.County.Spec, day)
		if err != nil {
			return nil, err
		}
		in.Weights = w
	}
	if err := checkWeights(in.Weights); err != nil {
		return nil, err
	}
	small, err := whole(in.County.Spec, "assess_small", day)
	if err != nil {
		return nil, err
	}
	b, err := newBasis(in)
	if err != nil {
		return nil, err
	}
	out := &Result{Weights: in.Weights}
	for _, u := range b.units() {
		out.Scores = append(out.Scores, score(u, in, small))
	}
	rank(out.Scores, Township)
	rank(out.Scores, Village)
	out.Fairness = fairness(out.Scores)
	out.term = termOf(in.County.Period, out.Scores)
	return out, nil
}

func score(u *Unit, in Input, small int64) Score {
	s := Score{Unit: u, Excluded: u.excluded, Appeals: u.appeals}
	for _, w := range in.Weights {
		ind := byCode[w.Code]
		item := Item{Indicator: ind, Weight: w.Points, Count: ind.Of(u)}
		if item.Rated() {
			item.Points = (200*w.Points*min(item.Num, item.Den) + item.Den) / (2 * item.Den) // to the nearest hundredth, as a clerk would
			item.Small = ind.Cases && item.Den < small
			s.Weight += w.Points
			s.Total += item.Points
		}
		s.Items = append(s.Items, item)
	}
	if s.Weight > 0 {
		s.Total = (s.Total*200 + s.Weight) / (2 * s.Weight)
	}
	s.Rated = s.Weight >= RatedShare
	for i := range in.Vetoes {
		if in.Vetoes[i].Unit == u.Name {
			s.Veto = &in.Vetoes[i]
		}
	}
	return s
}

// rank gives ties the better place: 1, 2, 2, 4. A unit that a veto names keeps its score and gets no place.
func rank(scores []Score, kind Kind) {
	var at []int
	for i := range scores {
		if scores[i].Unit.Kind == kind && scores[i].Rated && scores[i].Veto == nil {
			at = append(at, i)
		}
	}
	sort.SliceStable(at, func(i, j int) bool { return scores[at[i]].Total > scores[at[j]].Total })
	for n, i := range at {
		scores[i].Rank = n + 1
		if n > 0 && scores[at[n-1]].Total == scores[i].Total {
			scores[i].Rank = scores[at[n-1]].Rank
		}
	}
}

// Text is the total such as "87.50", or 未评.
func (s *Score) Text() string {
	if !s.Rated {
		return "未评"
	}
	return county.Fixed(s.Total, 2)
}

// Says is the item as printed: points with the fraction they come from, or 未评.
func (i *Item) Says() string {
	if !i.Rated() {
		return "未评"
	}
	text := fmt.Sprintf("%s（%s/%s）", county.Fixed(i.Points, 2), i.Indicator.Show(i.Num), i.Indicator.Show(i.Den))
	if i.Small {
		text += "，基数小"
	}
	return text
}
