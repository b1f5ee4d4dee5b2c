package assess

import (
	"fmt"
	"slices"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Weight is one indicator's share of the 100 points.
type Weight struct {
	Code   string
	Points int64
	Basis  string
}

// Assessed reports whether a profile assesses anybody on a day: whether it gives any indicator a weight.
func Assessed(s *spec.Spec, day record.Day) bool {
	return slices.ContainsFunc(Catalogue(), func(i *Indicator) bool { _, ok := s.Params.At("assess_"+i.Code, day); return ok })
}

// Weights are the dated parameters assess_K1 … in force on a day, those that the profile has.
func Weights(s *spec.Spec, day record.Day) ([]Weight, error) {
	var out []Weight
	for _, ind := range Catalogue() {
		p, ok := s.Params.At("assess_"+ind.Code, day)
		if !ok {
			continue
		}
		n, err := p.Scaled(0)
		if err != nil {
			return nil, err
		}
		out = append(out, Weight{ind.Code, n, p.Basis})
	}
	return out, nil
}

func checkWeights(weights []Weight) error {
	sum := int64(0)
	for _, w := range weights {
		if byCode[w.Code] == nil {
			return fmt.Errorf("weights: there is no indicator %s", w.Code)
		}
		if w.Points < 0 {
			return fmt.Errorf("weights: %s has %d points", w.Code, w.Points)
		}
		sum += w.Points
	}
	if sum != 100 {
		return fmt.Errorf("weights: they sum to %d, not 100", sum)
	}
	return nil
}

func whole(s *spec.Spec, key string, day record.Day) (int64, error) {
	p, ok := s.Params.At(key, day)
	if !ok {
		return 0, fmt.Errorf("parameter %s: none in force on %s", key, day)
	}
	return p.Scaled(0)
}
