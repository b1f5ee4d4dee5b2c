package history

import (
	"slices"

	"guatu/pipeline/record"
)

// Complete fills an incremental return (增量) up to a full one from the last accepted rows: rows it names replace or follow, households marked 减少 and
// people marked as gone stay as rows that say so, everything else is carried over, whole sheets too. Sheets that are reports of the period (visits,
// corrections, who is away at work or plans to be) are taken only from this one.
func Complete(base, inc *record.Return) *record.Return {
	out := *inc
	out.Files = append(append([]*record.File(nil), base.Files...), inc.Files...)
	out.Households = carry(base.Households, inc.Households, func(h *record.Household) string { return h.HouseholdNo.V }, func(h *record.Household) bool { return h.Left() })
	gone := map[string]bool{}
	for i := range inc.Households {
		if h := &inc.Households[i]; h.Left() {
			gone[h.HouseholdNo.V] = true
		}
	}
	out.Members = carry(base.Members, inc.Members, memberKey, func(m *record.Member) bool { return gone[m.HouseholdNo.V] || m.Left() })
	out.Measures = carry(base.Measures, inc.Measures, func(m *record.Measure) string { return m.HouseholdNo.V + "|" + m.Kind.V + "|" + m.Project.V }, func(m *record.Measure) bool { return gone[m.HouseholdNo.V] })
	out.Incomes = carry(base.Incomes, inc.Incomes, func(x *record.Income) string { return x.HouseholdNo.V }, func(x *record.Income) bool { return gone[x.HouseholdNo.V] })
	out.Archives = carry(base.Archives, inc.Archives, func(x *record.Archive) string { return x.HouseholdNo.V }, func(x *record.Archive) bool { return gone[x.HouseholdNo.V] })
	out.Acceptances = carry(base.Acceptances, inc.Acceptances, func(x *record.Acceptance) string { return x.HouseholdNo.V }, func(x *record.Acceptance) bool { return gone[x.HouseholdNo.V] })
	out.VillageAcceptances = carry(base.VillageAcceptances, inc.VillageAcceptances, func(x *record.VillageAcceptance) string { return x.Village.V }, nil)
	out.Letters = carry(base.Letters, inc.Letters, func(x *record.Letter) string { return x.HouseholdNo.V }, func(x *record.Letter) bool { return gone[x.HouseholdNo.V] })
	out.Villages = carry(base.Villages, inc.Villages, func(v *record.Village) string { return v.Village.V }, nil)
	out.Gifts = carry(base.Gifts, inc.Gifts, func(g *record.Gift) string { return g.Village.V + "|" + g.Kind.V }, nil)
	out.Monitors = carry(base.Monitors, inc.Monitors, func(m *record.Monitor) string { return m.HouseholdNo.V }, func(m *record.Monitor) bool { return gone[m.HouseholdNo.V] })
	out.Cadres = carry(base.Cadres, inc.Cadres, func(c *record.Cadre) string { return c.Name.V + "|" + c.Unit.V + "|" + c.Village.V }, nil)
	out.Full = true
	carrySheets(&out, base, inc)
	return &out
}

// ofThePeriod are the sheets that report what was done in one period, by key.
var ofThePeriod = map[string]bool{"cover": true, "visit": true, "correction": true, "work": true, "workplan": true}

// carrySheets lets the sheets that the increment left out be those of the base: to leave them out says that nothing in them has changed.
func carrySheets(out, base, inc *record.Return) {
	have := map[string]bool{}
	for _, s := range inc.Sheets {
		have[s.Key] = true
	}
	carried := map[record.Field]bool{}
	out.Sheets = slices.Clone(inc.Sheets)
	for _, s := range base.Sheets {
		if !have[s.Key] && !ofThePeriod[s.Key] {
			out.Sheets = append(out.Sheets, s)
			carried[record.Field(s.Key)] = true
		}
	}
	out.Facts = slices.DeleteFunc(slices.Clone(inc.Facts), func(f record.Fact) bool { return f.Kind == record.SheetMissing && carried[f.Field] })
}

func memberKey(m *record.Member) string {
	if m.ID.OK() {
		return m.ID.V
	}
	return m.HouseholdNo.V + "|" + m.Name.V
}

// carry takes the base's rows in their order, each replaced by this week's row of the same key, then this week's new rows. Rows of the base for which drop holds end there.
func carry[T any](base, inc []T, key func(*T) string, drop func(*T) bool) []T {
	fresh := make(map[string][]int, len(inc))
	for i := range inc {
		k := key(&inc[i])
		fresh[k] = append(fresh[k], i)
	}
	out := make([]T, 0, len(base)+len(inc))
	used := make([]bool, len(inc))
	for i := range base {
		rows, named := fresh[key(&base[i])]
		switch {
		case named:
			for _, j := range rows {
				if !used[j] {
					out = append(out, inc[j])
					used[j] = true
				}
			}
		case drop == nil || !drop(&base[i]):
			out = append(out, base[i])
		}
	}
	for j := range inc {
		if !used[j] {
			out = append(out, inc[j])
		}
	}
	return out
}
