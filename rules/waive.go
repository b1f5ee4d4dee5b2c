package rules

import (
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// waive marks what the county has excused until a day that has not passed. A mistake (错误) stays a mistake: it can be asked for but not waived.
func waive(s *spec.Spec, day record.Day, all []record.Finding) {
	for i := range all {
		f := &all[i]
		for k := range s.Settings.Waivers {
			if w := &s.Settings.Waivers[k]; InForce(w, day) && Covers(w, f) && f.Severity < record.Mistake {
				f.Waived = w.No
				break
			}
		}
	}
}

// InForce reports that a waiver holds on a day. One without an end never ends.
func InForce(w *spec.Waiver, day record.Day) bool { return w.Until == 0 || w.Until >= day }

// Covers reports that a waiver speaks of a finding: the same rule, and its key is the finding's number, household, person or whole identity.
// One for a person of a household speaks of that household's findings too, where they name no person.
func Covers(w *spec.Waiver, f *record.Finding) bool {
	if w.Rule != f.Rule || w.Key == "" {
		return false
	}
	return w.Key == f.No || w.Key == f.Household || w.Key == f.Person || w.Key == f.Key || w.Household != "" && f.Person == "" && w.Household == f.Household
}

// findWaiver speaks of a waiver where it stands, in the settings or in an exemption list.
func (c *Case) findWaiver(w *spec.Waiver, field record.Field, format string, args ...any) {
	spot := spotOf(&w.Row, field)
	text := fmt.Sprintf(format, args...)
	if spot.Cell != "" {
		text += "（" + spot.File + "“" + spot.Sheet + "”" + spot.Cell + "）"
	}
	f := c.FindTownship(0, "%s", text)
	f.Spot, f.Key = spot, w.No
}
