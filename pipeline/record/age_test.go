package record_test

import (
	"testing"
	"time"

	"guatu/pipeline/record"
)

// Ages are counted without package time, and must be what package time says: for people born on each day of eighty years, leap days among them.
func TestAgeIsWhatTheCalendarSays(t *testing.T) {
	for _, at := range []record.Day{record.DayOf(2016, 2, 7), record.DayOf(2016, 2, 29), record.DayOf(2015, 12, 31), record.DayOf(2000, 3, 1), record.DayOf(1960, 1, 1)} {
		for born := record.DayOf(1895, 1, 1); born <= at; born += 1 + born&3 {
			b, a := born.Time(), at.Time()
			want := a.Year() - b.Year()
			if time.Date(b.Year()+want, b.Month(), b.Day(), 0, 0, 0, 0, time.UTC).After(a) && (a.Month() < b.Month() || a.Month() == b.Month() && a.Day() < b.Day()) {
				want--
			}
			if got := record.Age(born, at); got != want {
				t.Fatalf("born %s, on %s: %d, want %d", born, at, got, want)
			}
		}
	}
}
