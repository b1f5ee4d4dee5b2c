package rules

import (
	"slices"

	"guatu/pipeline/record"
)

// joined reports that other sheets' rows belong to this household: it has a number, and is the first with it. Rules that compare sheets look at no other,
// since a blank or doubled 户编号 is told once, by the rule on it.
func (c *Case) joined(h *record.Home) bool {
	return h.HouseholdNo.OK() && c.town.Home(h.HouseholdNo.V) == h
}

// sent reports that the township reported something on the sheet. A sheet that was left out or is empty is one finding of its own, not one for
// every household. 自查验收, 村级验收 and 入户走访 may be empty and still be meant.
func (t *Township) sent(sheet string) bool {
	return t.hasSheet(sheet) && (sheet == "acceptance" || sheet == "village_acceptance" || sheet == "visit" || t.rowsOf(sheet) > 0)
}

func (t *Township) rowsOf(sheet string) int {
	switch sheet {
	case "household":
		return len(t.Households)
	case "member":
		return len(t.Members)
	case "measure":
		return len(t.Measures)
	case "income":
		return len(t.Incomes)
	case "archive":
		return len(t.Archives)
	case "village":
		return len(t.Villages)
	case "gift":
		return len(t.Gifts)
	case "letter":
		return len(t.Letters)
	case "cadre":
		return len(t.Cadres)
	case "monitor":
		return len(t.Monitors)
	case "work":
		return len(t.Works)
	}
	return 0
}

func (t *Township) hasSheet(sheet string) bool {
	for _, s := range t.Sheets {
		if s.Key == sheet {
			return true
		}
	}
	return false
}

// onRegister reports that the household has not been struck off.
func onRegister(h *record.Home) bool { return !h.Left() }

// goneFrom reports that the person's row only says why they no longer count.
func goneFrom(m *record.Member) bool {
	return m.Left()
}

// present lists the people who count, not to be changed. Rows of people who left stay in the sheet for the week in which they leave.
func present(h *record.Home) []*record.Member {
	if !slices.ContainsFunc(h.Members, goneFrom) {
		return h.Members // nearly always, and a dozen rules ask
	}
	var out []*record.Member
	for _, m := range h.Members {
		if !goneFrom(m) {
			out = append(out, m)
		}
	}
	return out
}

// statusOf is the household's state in the third ledger; "" when it is not known.
func statusOf(h *record.Home) string {
	if h.Income == nil || !h.Income.Status.OK() {
		return ""
	}
	return h.Income.Status.V
}

// exited reports a household that the third ledger calls 已脱贫.
func exited(h *record.Home) bool { return h.Income != nil && h.Income.Exited() }

// FindIn reports a fault of a row of one township to a rule that sees all of them.
func (c *Case) FindIn(t *Township, rec record.Row, field record.Value, format string, args ...any) *record.Finding {
	f := c.Find(rec, field, format, args...)
	f.Township = t.Return.Township
	return f
}
