package rules

import (
	"strconv"

	"guatu/pipeline/spec"
)

// tally is what a village's rows add up to, counted in every way in which a single fault told elsewhere may have moved the sum. A declared figure that
// fits any of them is not told again here.
type tally struct {
	households []int64 // the first is the plain count of 账一
	people     []int64 // likewise; nil when somebody's 家庭人口 is not known
}

// fits tells that the figure is one of the sums.
func fits(figure int32, sums []int64) bool {
	for _, s := range sums {
		if int64(figure) == s {
			return true
		}
	}
	return false
}

// only is the single right value, or "" when the sums differ among themselves.
func only(sums []int64) string {
	for _, s := range sums[1:] {
		if s != sums[0] {
			return ""
		}
	}
	return strconv.FormatInt(sums[0], 10)
}

// tally counts the village. ok is false when there is nothing to compare: no 账一, or a row in 村级进度 whose village is very likely misnamed.
func (v *Village) tally() (out tally, ok bool) {
	t := v.Township
	if !t.sent("household") || len(v.Homes) == 0 && len(t.rowless()) > 0 {
		return out, false
	}
	rows, distinct, sizes, distinctSizes, members, known := int64(0), int64(0), int64(0), int64(0), int64(0), true
	leaving, leavingPeople := int64(0), int64(0)
	for _, h := range v.Homes {
		if !onRegister(h) { // whether the week's sheet still counts it is the village's choice
			leaving++
			leavingPeople += int64(h.Size.V)
			continue
		}
		rows++
		sizes += int64(h.Size.V)
		known = known && h.Size.OK()
		members += int64(len(present(h)))
		if !h.HouseholdNo.OK() || t.Home(h.HouseholdNo.V) == h {
			distinct++
			distinctSizes += int64(h.Size.V)
		}
	}
	left, leftPeople := t.leftOut(v)
	elsewhere, elsewherePeople := int64(0), int64(0)
	for _, w := range t.rowless() {
		for _, h := range w.Homes {
			elsewhere++
			elsewherePeople += int64(h.Size.V)
		}
	}
	out.households = []int64{rows, distinct, rows + left, rows + elsewhere, rows + leaving}
	if known {
		out.people = []int64{sizes, distinctSizes, members, sizes + leftPeople, members + leftPeople, sizes + elsewherePeople, sizes + leavingPeople}
	}
	return out, true
}

// leftOut counts households of the village that other ledgers have and 账一 has not, with their people.
func (t *Township) leftOut(v *Village) (households, persons int64) {
	seen := map[string]bool{}
	name := spec.VillageName(v.Name)
	for _, sheet := range []string{"measure", "income"} {
		for _, s := range t.strayed[sheet] {
			if s.home == nil && s.no.OK() && spec.VillageName(s.village.V) == name {
				seen[s.no.V] = true
			}
		}
	}
	for _, m := range t.Strays.Members {
		if seen[m.HouseholdNo.V] && !goneFrom(m) {
			persons++
		}
	}
	return int64(len(seen)), persons
}

// misnamed reports a village that only 村级进度 names while households name another: very likely one village written in two ways, told by M09.
func (v *Village) misnamed() bool {
	return len(v.Homes) == 0 && len(v.Gifts) == 0 && len(v.Cadres) == 0 && len(v.Township.rowless()) > 0
}

// rowless lists villages that households name and 村级进度 does not; nil without that sheet.
func (t *Township) rowless() (out []*Village) {
	if !t.sent("village") {
		return nil
	}
	for _, v := range t.Village {
		if v.Row == nil && len(v.Homes) > 0 {
			out = append(out, v)
		}
	}
	return out
}
