package record

import "slices"

// UnitDays adds the days on which a return's linked cadres (双联干部) visited to those known before, by unit. A visit counts for the unit that
// 下乡干部 gives for its cadre, also when it is entered late. before stays as it is.
func UnitDays(r *Return, before map[string][]Day) map[string][]Day {
	units := map[string]string{}
	out := map[string][]Day{}
	for i := range r.Cadres {
		if c := &r.Cadres[i]; c.Role.Is("双联干部") && c.Name.OK() && c.Unit.OK() {
			units[c.Name.V] = c.Unit.V
			out[c.Unit.V] = slices.Clone(before[c.Unit.V])
		}
	}
	for i := range r.Visits {
		v := &r.Visits[i]
		if unit := units[v.Cadre.V]; unit != "" && v.On.OK() && v.On.V.Time().Year() == r.Period.To.Time().Year() {
			out[unit] = append(out[unit], v.On.V)
		}
	}
	for unit, days := range out {
		slices.Sort(days)
		out[unit] = slices.Compact(days)
	}
	return out
}

// Trips counts runs of days: who stays from Tuesday to Thursday has come once. days are ascending.
func Trips(days []Day) int {
	n := 0
	for i, d := range days {
		if i == 0 || d > days[i-1]+1 {
			n++
		}
	}
	return n
}
