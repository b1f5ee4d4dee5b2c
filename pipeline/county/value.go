package county

import "strconv"

// Value is an indicator's value for one area. Den is zero for plain counts; a rate is Num/Den and is never averaged.
// Known is false where nothing was reported: that is not a zero.
type Value struct {
	Num, Den int64
	Known    bool
}

// Plus adds two areas' values; an unknown one adds nothing.
func (v Value) Plus(w Value) Value {
	if !w.Known {
		return v
	}
	return Value{v.Num + w.Num, v.Den + w.Den, true}
}

// Rated reports whether a rate can be stated.
func (v Value) Rated() bool { return v.Known && v.Den != 0 }

// Share is Num/Den in 1/10^places of a percent, rounded half up; zero when it cannot be stated.
func (v Value) Share(places int) int64 {
	if !v.Rated() {
		return 0
	}
	return roundDiv(v.Num*100*pow10(places), v.Den)
}

// Percent is the rate such as "98.5%", or — when it cannot be stated.
func (v Value) Percent(places int) string {
	if !v.Rated() {
		return "—"
	}
	return Fixed(v.Share(places), places) + "%"
}

// Ratio is Num/Den as a number with places decimals, or —.
func (v Value) Ratio(places int) string {
	if !v.Rated() {
		return "—"
	}
	return Fixed(roundDiv(v.Num*pow10(places), v.Den), places)
}

// Count is the numerator as text, or — when nothing is known.
func (v Value) Count() string {
	if !v.Known {
		return "—"
	}
	return strconv.FormatInt(v.Num, 10)
}

// Fixed writes n/10^places with exactly places decimals.
func Fixed(n int64, places int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	s := strconv.FormatInt(n, 10)
	if places == 0 {
		return sign + s
	}
	for len(s) <= places {
		s = "0" + s
	}
	return sign + s[:len(s)-places] + "." + s[len(s)-places:]
}

func roundDiv(n, d int64) int64 {
	if d < 0 {
		n, d = -n, -d
	}
	if n < 0 {
		return -((-n*2 + d) / (2 * d))
	}
	return (n*2 + d) / (2 * d)
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
