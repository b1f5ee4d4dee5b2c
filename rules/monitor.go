package rules

import (
	"strings"

	"guatu/pipeline/record"
)

// monitoring is the profile that group R is written for; its examples are in that profile's sheets.
const monitoring = "2021-防返贫监测"

// monitorObject is the object of states.csv whose states the sheet 监测对象 tells.
const monitorObject = "监测对象"

// eachMonitor sees one row of 监测对象 with its household; a row of no household is told by R21.
func eachMonitor(check func(c *Case, h *record.Home, m *record.Monitor)) EachHousehold {
	return func(c *Case, h *record.Home) {
		for _, m := range h.Monitors {
			check(c, h, m)
		}
	}
}

// atRisk is the household's row when it is monitored and the risk has not been eliminated, or nil.
func atRisk(h *record.Home) *record.Monitor {
	if m := h.Watched(); m != nil && m.State() == record.AtRisk {
		return m
	}
	return nil
}

// ableBodied counts the members who can work; known is false when nobody's 劳动技能 can be read.
func ableBodied(h *record.Home) (n int, known bool) {
	for _, m := range present(h) {
		known = known || m.Labour.OK()
		if m.Labour.Is("普通劳动力", "技能劳动力", "弱劳动力或半劳动力") {
			n++
		}
	}
	return n, known
}

// isOneOf reports a member whose state of health holds one of the words; later forms join two in one cell.
func isOneOf(m *record.Member, words ...string) bool {
	for _, w := range words {
		if m.Health.OK() && strings.Contains(m.Health.V, w) {
			return true
		}
	}
	return false
}

// remedies are the kinds of measure that answer a risk, by the profile's list 风险措施; nil when any will do.
func (c *Case) remedies(risk string) []string {
	for _, x := range c.Spec.Captions["风险措施"] {
		if x.Name == risk {
			return strings.Fields(x.Detail)
		}
	}
	return nil
}

// tell reports what is wrong with several cells of a row as one finding; it says nothing when there is none.
func (c *Case) tell(row record.Row, cells []record.Value, format string, args ...any) *record.Finding {
	if len(cells) == 0 {
		return nil
	}
	f := c.Find(row, cells[0], format, args...)
	for _, v := range cells[1:] {
		Also(f, row, v)
	}
	return f
}
