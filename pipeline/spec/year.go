package spec

import (
	"fmt"
	"strconv"
)

// lastYear is what a profile says of its data year when it serves for years: a month's return holds the incomes of the year before.
const lastYear = "上年"

// DataYear is the year that yearly figures of the period AsOf are of, by the profile's fact "year": a number, or 上年.
func (s *Spec) DataYear() (int, error) {
	text := s.Facts["year"].Value
	if text == lastYear && s.AsOf != 0 {
		return s.AsOf.Time().Year() - 1, nil
	}
	year, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("profile %s: year %q is no number, and %s needs a period", s.Profile, text, lastYear)
	}
	return year, nil
}
