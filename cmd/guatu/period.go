package main

import (
	"fmt"
	"strings"
	"time"

	"guatu/pipeline/record"
)

// period reads a period by its first and last day, as 2016-02-01..2016-02-07 or as its folder is called; "" is none.
func (s *session) period(text string) (*record.Period, error) {
	if text == "" {
		return nil, nil
	}
	from, to, _ := strings.Cut(strings.Replace(text, "至", "..", 1), "..")
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	if errA != nil || errB != nil || b.Before(a) {
		return nil, usageError{fmt.Errorf(s.texts["bad_period"], text)}
	}
	return &record.Period{From: day(a), To: day(b)}, nil
}

// pastPeriod also reads any one day of a period that has been run, which then has no last day.
func (s *session) pastPeriod(text string) (*record.Period, error) {
	if a, err := time.Parse(time.DateOnly, text); err == nil {
		return &record.Period{From: day(a)}, nil
	}
	return s.period(text)
}

func day(t time.Time) record.Day {
	y, m, d := t.Date()
	return record.DayOf(y, int(m), d)
}
