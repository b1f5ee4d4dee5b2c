package assess

import "guatu/pipeline/spec"

// Meeting lists the units that meet a condition of the county's. What is 未评 meets nothing; the list is shown to people and decides nothing.
func (r *Result) Meeting(c spec.Condition) []*Score {
	var out []*Score
	for i := range r.Scores {
		if s := &r.Scores[i]; string(s.Unit.Kind) == c.Kind && s.meets(c.Bounds) {
			out = append(out, s)
		}
	}
	return out
}

func (s *Score) meets(bounds []spec.Bound) bool {
	for _, b := range bounds {
		if n, rated := s.figure(b.Code); !rated || !b.Holds(n) {
			return false
		}
	}
	return len(bounds) > 0
}

// figure is the total, or an indicator as a percentage, in hundredths.
func (s *Score) figure(code string) (n int64, rated bool) {
	if code == TotalCode {
		return s.Total, s.Rated
	}
	for i := range s.Items {
		if item := &s.Items[i]; item.Code == code && item.Rated() {
			return item.Share(2), true
		}
	}
	return 0, false
}
