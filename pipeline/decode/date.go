package decode

import (
	"time"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// Serial numbers of the 1900 system that are taken for days when a plain number stands in a date column: 1927-05-18 to 2099-12-31.
// Smaller ones are more likely years or ages.
const (
	firstSerial = 10000
	lastSerial  = 73050
)

// date reads a day from a date cell, a serial number or any written form. Months and years without a day are no days.
func (rd *reader) date(c grid.Cell) (record.Day, fix, bool) {
	switch c.Kind {
	case grid.Date:
		day, ok := cellDay(c.Raw)
		return day, 0, ok
	case grid.Number:
		if n, ok := scaled(c.Raw, 0); ok && c.Mark&grid.Percent == 0 {
			if n >= firstSerial && n <= lastSerial {
				return serialDay(n), fixSerial, true
			}
			if day, ok := eight(n); ok && !fraction(c.Raw) {
				return day, fixDate, true
			}
		}
	case grid.Text:
		return rd.d.dates().written(c.Raw)
	}
	return 0, 0, false
}

// cellDay is the day of a date cell's raw value: a serial of the 1900 system, or ISO text.
func cellDay(raw string) (record.Day, bool) {
	if len(raw) >= 10 && raw[4] == '-' && raw[7] == '-' {
		return iso(raw[:10])
	}
	n, ok := scaled(raw, 6)
	if !ok || n < 1e6 || n >= 2958466e6 { // below day 1 there is only a time of day; above lies the year 10000
		return 0, false
	}
	return serialDay(n / 1e6), true
}

// serialDay counts from 1899-12-30, and a day less before the leap day that 1900 did not have.
func serialDay(n int64) record.Day {
	if n < 60 {
		n++
	}
	return record.Day(n - 25569)
}

func iso(s string) (record.Day, bool) {
	y, ok1 := scaled(s[:4], 0)
	m, ok2 := scaled(s[5:7], 0)
	d, ok3 := scaled(s[8:10], 0)
	if !ok1 || !ok2 || !ok3 || s[5] == '-' || s[8] == '-' {
		return 0, false
	}
	return dayOf(int(y), int(m), int(d))
}

// eight reads 20160201.
func eight(n int64) (record.Day, bool) {
	if n < 18000101 || n > 22001231 {
		return 0, false
	}
	return dayOf(int(n/10000), int(n/100%100), int(n%100))
}

// dayOf refuses what is no day of the calendar.
func dayOf(y, m, d int) (record.Day, bool) {
	if y < 1800 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31 {
		return 0, false
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return record.Day(t.Unix() / 86400), t.Day() == d
}

func digitsOnly(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
