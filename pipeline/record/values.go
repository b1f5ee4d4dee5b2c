package record

import (
	"strconv"
	"strings"
	"time"
)

// State says what is known of a value. The four are different things: a blank is never silently a zero.
type State uint8

const (
	Absent State = iota // the sheet has no such column
	Blank               // the cell is empty
	Bad                 // something is written that cannot be read as this field; Sheet.Raw has it
	Good
)

// Value is what every field of a record is.
type Value interface {
	Known() State
	String() string // canonical text; empty unless Good
}

// Text is a name, a number that is an identifier, or free text, trimmed; Good texts are never empty.
type Text struct {
	V string
	S State
}

// Code is one canonical value of a code list, such as 一般贫困户.
type Code struct {
	V string
	S State
}

// Codes is a set of values of one code list, in the order written.
type Codes struct {
	V []string
	S State
}

// YesNo is 是 or 否.
type YesNo struct {
	V bool
	S State
}

// Int is a whole number; years are four-digit Ints.
type Int struct {
	V int32
	S State
}

// Decimal counts ten-thousandths of the unit the layout names: 16.9 亩 is 169000.
type Decimal struct {
	V int64
	S State
}

// Money counts fen.
type Money struct {
	V int64
	S State
}

// Date is a calendar day.
type Date struct {
	V Day
	S State
}

// Day counts days since 1970-01-01, without time zone.
type Day int32

// DayOf is the day of a calendar date.
func DayOf(year, month, day int) Day {
	return Day(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// Time is midnight UTC of the day.
func (d Day) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// String is the day as 2016-02-01.
func (d Day) String() string { return d.Time().Format("2006-01-02") }

// Chinese is the day as 2016年2月1日.
func (d Day) Chinese() string { return d.Time().Format("2006年1月2日") }

// Age is the completed years between birth and the day at.
func Age(born, at Day) int {
	by, bm, bd := born.civil()
	y, m, d := at.civil()
	age := y - by
	if m < bm || m == bm && d < bd {
		age--
	}
	return age
}

// civil is the calendar date. It counts in years that begin in March, so that the day of the year follows from the month. Ages are asked for some twenty times
// a person, and time.Time took most of that.
func (d Day) civil() (year, month, day int) {
	const cycle, epoch = 146097, 719468 // days of 400 years; days from 1 March of the year 0 to 1970-01-01
	n := int(d) + epoch
	era := n / cycle
	if n < 0 {
		era = (n - cycle + 1) / cycle
	}
	n -= era * cycle
	year = (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*year + year/4 - year/100
	month = (5*n + 2) / 153
	day = n - (153*month+2)/5 + 1
	if year += 400 * era; month >= 10 {
		return year + 1, month - 9, day
	}
	return year, month + 3, day
}

func (v Text) Known() State    { return v.S }
func (v Code) Known() State    { return v.S }
func (v Codes) Known() State   { return v.S }
func (v YesNo) Known() State   { return v.S }
func (v Int) Known() State     { return v.S }
func (v Decimal) Known() State { return v.S }
func (v Money) Known() State   { return v.S }
func (v Date) Known() State    { return v.S }

func (v Text) String() string  { return v.V }
func (v Code) String() string  { return v.V }
func (v Codes) String() string { return strings.Join(v.V, "、") }

func (v YesNo) String() string {
	switch {
	case v.S != Good:
		return ""
	case v.V:
		return "是"
	}
	return "否"
}

func (v Int) String() string {
	if v.S != Good {
		return ""
	}
	return strconv.Itoa(int(v.V))
}

func (v Decimal) String() string {
	if v.S != Good {
		return ""
	}
	return FormatScaled(v.V, 4)
}

func (v Money) String() string {
	if v.S != Good {
		return ""
	}
	return FormatScaled(v.V, 2)
}

func (v Date) String() string {
	if v.S != Good {
		return ""
	}
	return v.V.String()
}

// Is reports whether the code is known and equals one of the values.
func (v Code) Is(values ...string) bool {
	for _, w := range values {
		if v.S == Good && v.V == w {
			return true
		}
	}
	return false
}

// Has reports whether the set is known and contains the value.
func (v Codes) Has(value string) bool {
	for _, w := range v.V {
		if v.S == Good && w == value {
			return true
		}
	}
	return false
}

// Yes reports a known 是, No a known 否.
func (v YesNo) Yes() bool { return v.S == Good && v.V }
func (v YesNo) No() bool  { return v.S == Good && !v.V }

// OK reports that the value is known.
func (v Text) OK() bool    { return v.S == Good }
func (v Code) OK() bool    { return v.S == Good }
func (v Int) OK() bool     { return v.S == Good }
func (v Decimal) OK() bool { return v.S == Good }
func (v Money) OK() bool   { return v.S == Good }
func (v Date) OK() bool    { return v.S == Good }

// Filled reports that the column exists and its cell is not empty, read well or not.
func Filled(v Value) bool { return v.Known() >= Bad }

// FormatScaled writes v / 10^places without trailing zeros: FormatScaled(169000, 4) is "16.9".
func FormatScaled(v int64, places int) string {
	neg := v < 0
	if neg {
		v = -v
	}
	s := strconv.FormatInt(v, 10)
	for len(s) <= places {
		s = "0" + s
	}
	whole, frac := s[:len(s)-places], strings.TrimRight(s[len(s)-places:], "0")
	if frac != "" {
		whole += "." + frac
	}
	if neg {
		whole = "-" + whole
	}
	return whole
}
